import type { Slot } from '../../exchange/api/serviceSchemas';
import { slotWords, stateSigns } from '../../session/review/slotStates';
import { useText } from '../shell/language';

/** Where a report stands, in a sign and words; colour only repeats them. */
export function StateMark({ slot }: { readonly slot: Pick<Slot, 'state' | 'late'> }) {
  const text = useText();
  return (
    <span className={`state state-${slot.state}`} data-late={slot.late || undefined}>
      <span className="stateSymbol" aria-hidden="true">
        {stateSigns[slot.state].symbol}
      </span>
      {text(slotWords(slot))}
    </span>
  );
}
