import { useId } from 'react';
import type { Matrix } from '../../exchange/api/serviceSchemas';
import { wholeMatrix, type MatrixFilter } from '../../session/review/matrixFilter';
import { stateOrder, stateSigns } from '../../session/review/slotStates';
import { periodText } from '../../language/periodText';
import { useText } from '../shell/language';
import * as messages from './messages';

interface Props {
  readonly matrix: Matrix;
  readonly filter: MatrixFilter;
  readonly onChange: (filter: MatrixFilter) => void;
  readonly onAgain: () => void;
}

/** What of the matrix is shown. */
export function MatrixFilters({ matrix, filter, onChange, onAgain }: Props) {
  const text = useText();
  const id = useId();
  return (
    <div className="toolbar" role="group" aria-label={text(messages.filters)}>
      <p className="field">
        <label htmlFor={`${id}area`}>{text(messages.area)}</label>
        <input
          id={`${id}area`}
          type="search"
          placeholder={text(messages.areaHint)}
          value={filter.area}
          onChange={({ target }) => onChange({ ...filter, area: target.value })}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}period`}>{text(messages.period)}</label>
        <select
          id={`${id}period`}
          value={filter.period}
          onChange={({ target }) => onChange({ ...filter, period: target.value })}
        >
          <option value="">{text(messages.allPeriods)}</option>
          {matrix.periods.map(({ period }) => (
            <option key={period} value={period}>
              {text(periodText(period))}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}state`}>{text(messages.state)}</label>
        <select
          id={`${id}state`}
          value={filter.state}
          onChange={({ target }) => onChange({ ...filter, state: target.value as MatrixFilter['state'] })}
        >
          <option value="">{text(messages.allStates)}</option>
          {stateOrder.map((state) => (
            <option key={state} value={state}>
              {text(stateSigns[state].words)}
            </option>
          ))}
          <option value="late">{text(messages.lateOnes)}</option>
        </select>
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onChange(wholeMatrix)}>
          {text(messages.clear)}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {text(messages.refresh)}
        </button>
      </div>
    </div>
  );
}
