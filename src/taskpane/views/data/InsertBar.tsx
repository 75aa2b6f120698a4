import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { CellLink } from '../../components/CellLink';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import type { Insertion } from './insertChoices';
import * as messages from './messages';
import { isOccupied, useInsertion } from './useInsertion';

/** What will be inserted, the button that does it, and what came of it; stays in sight below the page. */
export function InsertBar({ shown, content }: Insertion) {
  const text = useText();
  const [outcome, insert] = useInsertion();
  return (
    <div className="actions insertBar">
      {outcome?.kind === 'done' && (
        <Notice tone="done">
          {text(messages.inserted)} <CellLink sheet={outcome.sheet} cell={outcome.cell} />
        </Notice>
      )}
      {outcome?.kind === 'failed' && (
        <ErrorNotice
          error={outcome.error}
          title={messages.insertFailed}
          {...(isOccupied(outcome.error)
            ? { action: { text: messages.overwrite, onClick: () => void insert(content, true) } }
            : {})}
        />
      )}
      <p className="insertPreview">
        <span className="readOnly">{text(messages.willInsert)}: </span>
        <code className="insertText">{shown}</code>
      </p>
      <PrimaryButton
        text={text(messages.insertButton)}
        disabled={outcome?.kind === 'working'}
        onClick={() => void insert(content)}
      />
    </div>
  );
}
