import type { Matrix } from '../../exchange/api/serviceSchemas';
import { countSlots } from '../../session/review/matrixFilter';
import { stateOrder } from '../../session/review/slotStates';
import { StateMark } from '../parts/StateMark';
import { useText } from '../shell/language';
import * as messages from './messages';

/** How many reports stand where; it explains the signs as well. */
export function StateCounts({ matrix }: { readonly matrix: Matrix }) {
  const text = useText();
  const counts = countSlots(matrix);
  return (
    <ul className="counts" aria-label={text(messages.counts)}>
      {stateOrder.map((state) => (
        <li key={state}>
          <StateMark slot={{ state, late: false }} /> <strong>{counts.get(state) ?? 0}</strong>
        </li>
      ))}
      <li>
        {text(messages.lateOnes)} <strong>{counts.get('late') ?? 0}</strong>
      </li>
    </ul>
  );
}
