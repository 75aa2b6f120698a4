import type { IButton } from 'office-ui-fabric-react/lib/Button';
import { useRef, useState, type ReactNode } from 'react';
import type { Submission } from '../../../kpi/submission';
import type { Outcome as Sent } from '../../../session/service/outbox';
import type { DeskState, SendingDesk } from '../../../session/service/sendingDesk';
import { reportKey } from '../../../session/service/sendingDesk';
import type { Service } from '../../../session/service/serviceAccess';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { FormHead } from './FormHead';
import { groupFindings } from '../../../session/review/findingGroups';
import * as messages from './messages';
import type { OpenForm } from './openForm';
import { Outcome } from './Outcome';
import { ProblemList } from './ProblemList';
import { Returned } from './Returned';
import { SendBar } from './SendBar';
import { sendingBlock } from './sendingBlock';
import { SignedFilePanel } from './SignedFilePanel';
import type { OwnReports } from './useOwnReports';

interface Props {
  readonly form: OpenForm;
  readonly service: Service;
  readonly reports: OwnReports;
  readonly desk: SendingDesk | undefined;
  readonly deskState: DeskState;
  /** What stands above the buttons. */
  readonly children: ReactNode;
}

/** The form that is open: what it is for, what came back, what the checks say, and the ways out of the office. */
export function OpenFormSteps({ form, service, reports, desk, deskState, children }: Props) {
  const text = useText();
  const [savesFile, setSavesFile] = useState(false);
  const saveButton = useRef<IButton>(null);
  const [error, setError] = useState<unknown>();
  const { submission } = form.reading;
  const { errors, reasons, notes } = groupFindings(form.problems);
  const block = sendingBlock(form, service, reports, deskState.waiting);
  const outcome = deskState.outcomes.get(reportKey(submission));
  const isSending = deskState.sending;
  const closeFile = (): void => {
    setSavesFile(false);
    saveButton.current?.focus();
  };
  const send = (): void => {
    setError(undefined);
    desk?.submit(submission, 'pane').catch(setError);
  };
  return (
    <>
      <FormHead submission={submission} days={reports.days} />
      {reports.current?.slot.state === 'returned' && <Returned report={reports.current} reading={form.reading} />}
      <div className="readOnly" role="status" aria-live="polite">
        {text(messages.counts(errors.length, reasons.length, notes.length))}
      </div>
      {errors.length + reasons.length === 0 && <Notice tone="done">{text(messages.nothingFound)}</Notice>}
      <ProblemList problems={form.problems} />
      {outcome && isAbout(outcome, submission) && <Outcome outcome={outcome} />}
      {error !== undefined && <ErrorNotice error={error} title={messages.notSent} />}
      {savesFile && !block.file && <SignedFilePanel submission={submission} onClose={closeFile} />}
      {children}
      <SendBar
        block={block}
        sending={isSending}
        onSend={send}
        onSaveFile={() => setSavesFile(true)}
        saveButton={saveButton}
      />
    </>
  );
}

/** What was refused says nothing of figures that were changed since; a receipt stays. */
function isAbout(outcome: Sent, submission: Submission): boolean {
  return outcome.kind !== 'refused' || JSON.stringify(outcome.waiting.submission) === JSON.stringify(submission);
}
