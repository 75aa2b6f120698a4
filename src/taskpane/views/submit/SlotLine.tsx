import type { Slot } from '../../../exchange/api/serviceSchemas';
import { useText } from '../../language/language';
import * as messages from './messages';
import { periodText } from '../../../language/periodText';
import { bothDates } from './bothDates';

/** One report: period, state, version, due day, whether it came late, and why it was returned. */
export function SlotLine({ slot: { period, state, version, due, late, reason } }: { readonly slot: Slot }) {
  const text = useText();
  const facts = [
    ...(version > 0 ? [text(messages.version(version))] : []),
    text(messages.due(bothDates(due))),
    ...(late ? [text(messages.late)] : []),
  ];
  return (
    <li className="ownReport">
      <p className="ownReportHead">
        <span className="ownReportPeriod">{text(periodText(period))}</span>
        <span className={`slotState slotState-${state}`}>{text(messages.states[state])}</span>
      </p>
      <p className="hint">{facts.join(' · ')}</p>
      {state === 'returned' && reason !== '' && <p>{text(messages.reasonOfReturn(reason))}</p>}
    </li>
  );
}
