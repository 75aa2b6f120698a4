import { isPassing } from '../../../session/service/serviceErrors';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../language/language';
import { SlotLine } from './SlotLine';
import * as messages from './messages';
import type { OwnReports } from './useOwnReports';

interface Props {
  readonly reports: OwnReports;
  readonly onRefresh: () => void;
}

/** Where the office's reports stand at the service. */
export function OwnReportList({ reports: { slots, answered = false, error }, onRefresh }: Props) {
  const text = useText();
  return (
    <section aria-labelledby="own-reports">
      <div className="ownReportsHead">
        <h2 id="own-reports" className="subheading">
          {text(messages.ownReports)}
        </h2>
        <button type="button" className="textButton" onClick={onRefresh}>
          {text(messages.refresh)}
        </button>
      </div>
      {error !== undefined &&
        (isPassing(error) ? (
          <p className="hint">{text(answered ? messages.notUpdated : messages.notAnswered)}</p>
        ) : (
          <ErrorNotice error={error} title={messages.statusFailed} />
        ))}
      {slots.length === 0 ? (
        answered && error === undefined && <p className="hint">{text(messages.noReports)}</p>
      ) : (
        <ul className="ownReports">
          {slots.map((slot) => (
            <SlotLine key={`${slot.area} ${slot.period}`} slot={slot} />
          ))}
        </ul>
      )}
    </section>
  );
}
