import { useId } from 'react';
import type { Matrix, Me } from '../../exchange/api/serviceSchemas';
import { areaLabel } from '../../session/review/areaLabel';
import { Failure } from '../parts/Failure';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import { placeAddress } from '../shell/places';
import * as messages from './messages';
import { PeriodReport } from './PeriodReport';

interface Props {
  readonly me: Me;
  /** The report to show open; "" where none is named. */
  readonly area: string;
  readonly period: string;
}

/** An area's reports, newest period first; the collecting body chooses the area. */
export function StatusPage({ me, area, period }: Props) {
  const text = useText();
  const [answer, askAgain] = useAnswer('matrix', (client) => client.matrix());
  return (
    <>
      <Heading>{text(messages.title)}</Heading>
      {answer.kind === 'asking' && <Waiting text={text(messages.loading)} />}
      {answer.kind === 'failed' && <Failure error={answer.error} title={text(messages.notLoaded)} onAgain={askAgain} />}
      {answer.kind === 'here' && (
        <Reports matrix={answer.content} isNational={me.area === 'VN'} area={area} period={period} onAgain={askAgain} />
      )}
    </>
  );
}

interface ReportsProps {
  readonly matrix: Matrix;
  readonly isNational: boolean;
  readonly area: string;
  readonly period: string;
  readonly onAgain: () => void;
}

function Reports({ matrix: { periods, rows }, isNational, area, period, onAgain }: ReportsProps) {
  const text = useText();
  const id = useId();
  const row = rows.find((each) => each.area === area) ?? rows[0];
  if (!row || row.slots.length === 0) return <p>{text(messages.nothing)}</p>;
  return (
    <>
      <div className="toolbar">
        {isNational && (
          <p className="field">
            <label htmlFor={id}>{text(messages.area)}</label>
            <select
              id={id}
              value={row.area}
              onChange={({ target }) => location.replace(placeAddress('tinh-trang', target.value))}
            >
              {rows.map((each) => (
                <option key={each.area} value={each.area}>
                  {text(areaLabel(each, periods.at(-1)?.period))}
                </option>
              ))}
            </select>
          </p>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {text(messages.refresh)}
        </button>
      </div>
      <ul className="reports">
        {[...row.slots].reverse().map((slot) => (
          <PeriodReport
            key={`${slot.area} ${slot.period}`}
            slot={slot}
            open={slot.period === period || (period === '' && slot.state === 'returned')}
          />
        ))}
      </ul>
    </>
  );
}
