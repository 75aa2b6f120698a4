import { useText } from '../../language/language';
import * as messages from './messages';

interface Props {
  readonly onPrepare: (kind: 'restore' | 'publish') => void;
}

/** What else can be done with a filled report: hand it on without traces, or have its template back. */
export function ReportActions({ onPrepare }: Props) {
  const text = useText();
  return (
    <>
      <button type="button" className="textButton" onClick={() => onPrepare('publish')}>
        {text(messages.publish)}
      </button>
      <button type="button" className="textButton" onClick={() => onPrepare('restore')}>
        {text(messages.restore)}
      </button>
    </>
  );
}
