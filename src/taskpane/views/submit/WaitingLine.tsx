import type { Waiting } from '../../../session/service/outbox';
import { momentText } from '../../components/momentText';
import { useText } from '../../language/language';
import * as messages from './messages';
import { periodText } from '../../../language/periodText';

interface Props {
  readonly entry: Waiting;
  readonly areaName: string;
  readonly onDrop: () => void;
}

/** One report that waits, or that the service refused while nobody was looking. */
export function WaitingLine({ entry: { submission, since, tries, refusal }, areaName, onDrop }: Props) {
  const text = useText();
  const period = periodText(submission.period);
  const [line, drop, dropOf] = refusal
    ? [messages.refusedLine(areaName, period, refusal), messages.dismiss, messages.dismissOf(period)]
    : [
        messages.waitingLine(areaName, period, momentText(since), tries),
        messages.takeBack,
        messages.takeBackOf(period),
      ];
  return (
    <li>
      {text(line)}{' '}
      <button type="button" className="textButton" aria-label={text(dropOf)} onClick={onDrop}>
        {text(drop)}
      </button>
    </li>
  );
}
