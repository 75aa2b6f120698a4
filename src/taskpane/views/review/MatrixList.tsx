import { useId, useState } from 'react';
import { filterMatrix, wholeMatrix, type MatrixFilter } from '../../../session/review/matrixFilter';
import { stateOrder, stateSigns } from '../../../session/review/slotStates';
import type { ServiceClient } from '../../../session/service/serviceClient';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { useText } from '../../language/language';
import { MatrixTable } from './MatrixTable';
import * as messages from './messages';
import type { ChosenReport } from './ReviewView';
import { useAsked } from './useAsked';

interface Props {
  readonly client: ServiceClient;
  readonly onOpen: (report: ChosenReport) => void;
}

/** Areas by periods, narrow enough for the pane, with what is shown of them. */
export function MatrixList({ client, onOpen }: Props) {
  const text = useText();
  const id = useId();
  const [asked, askAgain] = useAsked(client, 'matrix', (service) => service.matrix());
  const [filter, setFilter] = useState(wholeMatrix);
  if (asked.kind === 'asking') return <LoadingState text={messages.loading} />;
  if (asked.kind === 'failed') {
    const action = { text: messages.tryAgain, onClick: askAgain };
    return <ErrorNotice error={asked.error} title={messages.notLoaded} action={action} />;
  }
  const matrix = filterMatrix(asked.answer, filter);
  return (
    <section className="stack" aria-label={text(messages.matrix)}>
      <div className="reviewFilters">
        <input
          type="search"
          className="plainField"
          aria-label={text(messages.area)}
          placeholder={text(messages.areaHint)}
          value={filter.area}
          onChange={({ target }) => setFilter({ ...filter, area: target.value })}
        />
        <select
          id={id}
          className="plainField"
          aria-label={text(messages.state)}
          value={filter.state}
          onChange={({ target }) => setFilter({ ...filter, state: target.value as MatrixFilter['state'] })}
        >
          <option value="">{text(messages.allStates)}</option>
          {stateOrder.map((state) => (
            <option key={state} value={state}>
              {text(stateSigns[state].words)}
            </option>
          ))}
          <option value="late">{text(messages.late)}</option>
        </select>
      </div>
      <p className="reviewLine">
        <span className="hint" role="status">
          {text(messages.shown(matrix.rows.length))}
        </span>
        <button type="button" className="textButton" onClick={askAgain}>
          {text(messages.refresh)}
        </button>
      </p>
      {matrix.rows.length === 0 ? (
        <p>{text(messages.noRows)}</p>
      ) : (
        <MatrixTable matrix={matrix} state={filter.state} onOpen={onOpen} />
      )}
    </section>
  );
}
