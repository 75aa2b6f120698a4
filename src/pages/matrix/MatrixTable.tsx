import type { Matrix, Slot } from '../../exchange/api/serviceSchemas';
import { areaLabel } from '../../session/review/areaLabel';
import { isIn, type MatrixFilter } from '../../session/review/matrixFilter';
import { periodText } from '../../language/periodText';
import { dayText } from '../parts/dayText';
import { StateMark } from '../parts/StateMark';
import { useText } from '../shell/language';
import { placeAddress } from '../shell/places';
import * as messages from './messages';

interface Props {
  readonly matrix: Matrix;
  /** The state asked for: reports in others step back. */
  readonly state: MatrixFilter['state'];
}

/** Areas by periods, the newest first; each report leads to its details. It scrolls sideways where the window is narrow. */
export function MatrixTable({ matrix: { periods, rows }, state }: Props) {
  const text = useText();
  const newestFirst = [...periods].reverse();
  const newest = newestFirst[0]?.period;
  return (
    <div className="scrolling" role="region" tabIndex={0} aria-label={text(messages.table)}>
      <table className="matrix" aria-label={text(messages.table)}>
        <thead>
          <tr>
            <th scope="col">{text(messages.area)}</th>
            {newestFirst.map(({ period, due }) => (
              <th key={period} scope="col">
                {text(periodText(period, 'short'))}
                <span className="hint">{text(messages.dueOn(dayText(due)))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{text(areaLabel(row, newest))}</th>
              {newestFirst.map(({ period }) => (
                <SlotCell key={period} slot={row.slots.find((slot) => slot.period === period)} state={state} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SlotCell({ slot, state }: { readonly slot: Slot | undefined; readonly state: MatrixFilter['state'] }) {
  const text = useText();
  if (!slot) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="readOnly">{text(messages.noUnit)}</span>
      </td>
    );
  }
  return (
    <td data-aside={!isIn(slot, state) || undefined}>
      <a href={placeAddress('tinh-trang', slot.area, slot.period)}>
        <StateMark slot={slot} />
      </a>
    </td>
  );
}
