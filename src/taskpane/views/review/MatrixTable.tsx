import { Fragment } from 'react';
import type { Matrix, Slot } from '../../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../../kpi/bilingual';
import { areaLabel } from '../../../session/review/areaLabel';
import { countSlots, isIn, type MatrixFilter } from '../../../session/review/matrixFilter';
import { slotWords, stateOrder, stateSigns } from '../../../session/review/slotStates';
import { useText } from '../../language/language';
import * as messages from './messages';
import { periodText } from '../../../language/periodText';
import type { ChosenReport } from './ReviewView';

interface Props {
  readonly matrix: Matrix;
  readonly state: MatrixFilter['state'];
  readonly onOpen: (report: ChosenReport) => void;
}

/** One sign a report: its words are in the legend and in the button's name. */
export function MatrixTable({ matrix, state, onOpen }: Props) {
  const text = useText();
  const { periods, rows } = matrix;
  const newest = periods.at(-1)?.period;
  return (
    <>
      <Legend matrix={matrix} />
      <table className="reviewMatrix" aria-label={text(messages.matrix)}>
        <thead>
          <tr>
            <th scope="col">{text(messages.area)}</th>
            {periods.map(({ period }) => (
              <th key={period} scope="col">
                <ColumnHead label={text(periodText(period, 'short'))} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{text(areaLabel(row, newest))}</th>
              {periods.map(({ period }) => (
                <td key={period}>
                  <SlotButton
                    label={areaLabel(row, newest)}
                    slot={row.slots.find((slot) => slot.period === period)}
                    state={state}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface SlotProps {
  readonly label: Bilingual;
  readonly slot: Slot | undefined;
  readonly state: MatrixFilter['state'];
  readonly onOpen: (report: ChosenReport) => void;
}

function SlotButton({ label, slot, state, onOpen }: SlotProps) {
  const text = useText();
  if (!slot) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="readOnly">{text(messages.noUnit)}</span>
      </>
    );
  }
  const words = text(messages.openReport(label, periodText(slot.period), slotWords(slot)));
  return (
    <button
      type="button"
      className={`slotButton slot-${slot.state}`}
      data-late={slot.late || undefined}
      data-aside={!isIn(slot, state) || undefined}
      aria-label={words}
      title={words}
      onClick={() => onOpen(slot)}
    >
      {stateSigns[slot.state].symbol}
      {slot.late && '!'}
    </button>
  );
}

/** "Q.IV/2025" may break behind the stroke: five columns stand in a narrow pane. */
function ColumnHead({ label }: { readonly label: string }) {
  const [first = '', ...rest] = label.split('/');
  return (
    <>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

function Legend({ matrix }: { readonly matrix: Matrix }) {
  const text = useText();
  const counts = countSlots(matrix);
  return (
    <ul className="reviewLegend hint" aria-label={text(messages.legend)}>
      {stateOrder.map((state) => (
        <li key={state}>
          <span aria-hidden="true">{stateSigns[state].symbol}</span> {text(stateSigns[state].words)}:{' '}
          {counts.get(state) ?? 0}
        </li>
      ))}
      <li>
        <span aria-hidden="true">!</span> {text(messages.lateSign)}: {counts.get('late') ?? 0}
      </li>
    </ul>
  );
}
