import { useState } from 'react';
import type { Slot } from '../../exchange/api/serviceSchemas';
import { formatInstant } from '../../session/review/instants';
import { periodText } from '../../language/periodText';
import { dayText } from '../parts/dayText';
import { StateMark } from '../parts/StateMark';
import { useLanguage, useText } from '../shell/language';
import { FormButton } from './FormButton';
import * as messages from './messages';
import { ReportDetails } from './ReportDetails';

interface Props {
  readonly slot: Slot;
  /** Whether its details are shown from the start. */
  readonly open: boolean;
}

/** Where one report stands, until when it is due, why it came back; more on demand. */
export function PeriodReport({ slot, open }: Props) {
  const text = useText();
  const { lang } = useLanguage();
  const [shown, setShown] = useState(open);
  const { area, period, due, lock, version, submittedAt, warnings, reason } = slot;
  const label = periodText(period);
  return (
    <li className="card report">
      <div className="reportHead">
        <h2>{text(label)}</h2>
        <StateMark slot={slot} />
      </div>
      <dl className="facts">
        <dt>{text(messages.due)}</dt>
        <dd>{text(dayText(due))}</dd>
        <dt>{text(messages.lock)}</dt>
        <dd>{text(dayText(lock))}</dd>
        {version > 0 && submittedAt !== null && (
          <>
            <dt>{text(messages.version)}</dt>
            <dd>{text(messages.versionText(version, formatInstant(submittedAt, lang)))}</dd>
            <dt>{text(messages.warnings)}</dt>
            <dd>{warnings}</dd>
          </>
        )}
        {reason !== '' && (
          <>
            <dt>{text(messages.reason)}</dt>
            <dd className="reason">{reason}</dd>
          </>
        )}
      </dl>
      <div className="buttons">
        <FormButton area={area} period={period} />
        {version > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={shown}
            aria-label={text(messages.detailsOf(label))}
            onClick={() => setShown(!shown)}
          >
            {text(messages.details)}
          </button>
        )}
      </div>
      {shown && version > 0 && <ReportDetails slot={slot} />}
    </li>
  );
}
