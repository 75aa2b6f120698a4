import type { SubmissionFinding } from '../../../exchange/api/serviceSchemas';
import type { Outcome as Sent } from '../../../session/service/outbox';
import { receiptNote } from '../../../session/service/receiptNote';
import { SubmissionRefused } from '../../../session/service/serviceErrors';
import { ErrorNotice } from '../../components/ErrorNotice';
import { momentText } from '../../components/momentText';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import type { FormProblem } from './formProblems';
import * as messages from './messages';
import { ProblemList } from './ProblemList';

/** Letters of a content's hash that people compare. */
const SHORT_HASH = 12;

/** What became of the open form's sending: the receipt, or why it was refused. What waits is told by the queue. */
export function Outcome({ outcome }: { readonly outcome: Sent }) {
  const text = useText();
  if (outcome.kind === 'waiting') return null;
  if (outcome.kind === 'refused') {
    const { error } = outcome;
    return (
      <>
        <ErrorNotice error={error} title={messages.refused} />
        {error instanceof SubmissionRefused && (
          <section className="stack" aria-label={text(messages.fromService)}>
            <h2 className="subheading">{text(messages.fromService)}</h2>
            <ProblemList problems={error.findings.map(problemOf)} />
          </section>
        )}
      </>
    );
  }
  const { version, receivedAt, hash, late } = outcome.receipt;
  const note = receiptNote(outcome.receipt);
  return (
    <Notice tone="done" title={text(messages.received)}>
      <p>{text(messages.receipt(version, momentText(receivedAt), hash.slice(0, SHORT_HASH)))}</p>
      {late && <p>{text(messages.receivedLate)}</p>}
      {note && <p>{text(note)}</p>}
    </Notice>
  );
}

function problemOf({ sheet, cell, ...finding }: SubmissionFinding): FormProblem {
  return {
    ...finding,
    where: { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) },
  };
}
