import { useState } from 'react';
import type { Me } from '../../../exchange/api/serviceSchemas';
import { formatDate } from '../../../language/dates';
import { readReport, type ReportUnderReview } from '../../../session/review/reportUnderReview';
import { slotWords, stateSigns } from '../../../session/review/slotStates';
import type { ServiceClient } from '../../../session/service/serviceClient';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { momentText } from '../../components/momentText';
import { Notice } from '../../components/Notice';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { ConflictNotice } from './ConflictNotice';
import { DecisionBar } from './DecisionBar';
import * as messages from './messages';
import { ReportFigures } from './ReportFigures';
import { periodText } from '../../../language/periodText';
import type { ChosenReport } from './ReviewView';
import { useAsked } from './useAsked';
import { useDecision } from './useDecision';

interface Props {
  readonly client: ServiceClient;
  readonly me: Me;
  readonly report: ChosenReport;
  readonly onBack: () => void;
}

/** One report: what it says beside what was said before, and the decision on it. */
export function ReportStep({ client, me, report: { area, period }, onBack }: Props) {
  const text = useText();
  const [asked, askAgain] = useAsked(client, `${area} ${period}`, (service) => readReport(service, area, period));
  const [comments, setComments] = useState<ReadonlyMap<string, string>>(new Map());
  const decision = useDecision(client, () => askAgain());
  const name = asked.kind === 'answered' ? asked.answer.seen.slot.areaName : area;
  return (
    <>
      <StepHeading key={decision.turn} text={text(messages.reportTitle(name, periodText(period)))} />
      <button type="button" className="textButton" onClick={onBack}>
        ← {text(messages.back)}
      </button>
      {decision.done && <Notice tone="done">{text(messages.decided(decision.done))}</Notice>}
      {asked.kind === 'asking' && <LoadingState text={messages.loading} />}
      {asked.kind === 'failed' && (
        <ErrorNotice
          error={asked.error}
          title={messages.notLoaded}
          action={{ text: messages.tryAgain, onClick: askAgain }}
        />
      )}
      {asked.kind === 'answered' && (
        <>
          {decision.overtaken && <ConflictNotice before={decision.overtaken} now={asked.answer} />}
          <ReportHead report={asked.answer} />
          <ReportFigures report={asked.answer} comments={comments} onComments={setComments} />
          <DecisionBar
            me={me}
            report={asked.answer}
            comments={comments}
            decision={decision}
            onDecided={() => setComments(new Map())}
          />
        </>
      )}
    </>
  );
}

function ReportHead({ report: { seen } }: { readonly report: ReportUnderReview }) {
  const text = useText();
  const { slot, submission } = seen;
  const due = { vi: formatDate(slot.due, 'vi'), en: formatDate(slot.due, 'en') };
  const version =
    slot.submittedAt === null ? [] : [text(messages.versionAt(slot.version, momentText(slot.submittedAt)))];
  return (
    <div>
      <p className={`slotState slot-${slot.state}`}>
        <span aria-hidden="true">{stateSigns[slot.state].symbol}</span> {text(slotWords(slot))}
      </p>
      <p className="hint">{[...version, text(messages.due(due))].join(' · ')}</p>
      {submission && (
        <p className="hint">
          {text(messages.certifier)}: {submission.certifier || '–'}
        </p>
      )}
      {slot.reason !== '' && <p>{text(messages.returnedBefore(slot.reason))}</p>}
      {!submission && <EmptyState icon="Page" title={messages.nothingSent} text={messages.nothingSentText} />}
    </div>
  );
}
