import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { CellComment, Me } from '../../../exchange/api/serviceSchemas';
import type { ReportUnderReview } from '../../../session/review/reportUnderReview';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../language/language';
import * as messages from './messages';
import type { Decision, Step } from './useDecision';

interface Props {
  readonly me: Me;
  readonly report: ReportUnderReview;
  readonly comments: ReadonlyMap<string, string>;
  readonly decision: Decision;
  readonly onDecided: () => void;
}

/** Shortest reason the service takes. */
const SHORTEST = 3;

/** The decisions that the report's state and the token allow. */
export function DecisionBar({ me, report, comments, decision, onDecided }: Props) {
  const text = useText();
  const [asking, setAsking] = useState<'return' | 'reopen'>();
  const { state } = report.seen.slot;
  const mayReturn = state === 'submitted' && me.scopes.includes('review');
  const mayApprove = me.scopes.includes('approve');
  const isDone = state === 'approved' || state === 'locked';
  const decide = (step: Step): void =>
    void decision.decide(report, step).then((recorded) => {
      setAsking(undefined);
      if (recorded) onDecided();
    });
  if (state !== 'submitted' && !isDone) return null;
  if (!mayReturn && !mayApprove) return <p className="hint">{text(messages.mayNot)}</p>;
  return (
    <>
      {decision.error !== undefined && <ErrorNotice error={decision.error} title={messages.notDecided} />}
      {asking && (asking === 'return' ? mayReturn : isDone) ? (
        <ReasonPanel
          kind={asking}
          count={comments.size}
          busy={decision.busy}
          onCancel={() => setAsking(undefined)}
          onReason={(reason) =>
            decide(
              asking === 'return'
                ? { kind: asking, reason, comments: cellComments(report, comments) }
                : { kind: asking, reason },
            )
          }
        />
      ) : (
        <div className="actions">
          {mayReturn && (
            <DefaultButton
              text={text(messages.giveBack)}
              disabled={decision.busy}
              onClick={() => setAsking('return')}
            />
          )}
          {isDone && mayApprove && (
            <DefaultButton text={text(messages.reopen)} disabled={decision.busy} onClick={() => setAsking('reopen')} />
          )}
          {state !== 'locked' && mayApprove && (
            <PrimaryButton
              text={text(decision.busy ? messages.deciding : isDone ? messages.lock : messages.approve)}
              disabled={decision.busy}
              onClick={() => decide({ kind: isDone ? 'lock' : 'approve' })}
            />
          )}
        </div>
      )}
    </>
  );
}

interface ReasonProps {
  readonly kind: 'return' | 'reopen';
  readonly count: number;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
}

function ReasonPanel({ kind, count, busy, onCancel, onReason }: ReasonProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <section
      className="reasonPanel stack"
      aria-label={text(kind === 'return' ? messages.returnTitle : messages.reopenTitle)}
    >
      <h2 className="subheading">{text(kind === 'return' ? messages.returnTitle : messages.reopenTitle)}</h2>
      <TextField
        multiline
        autoFocus
        rows={3}
        maxLength={2000}
        label={text(messages.reason)}
        description={text(messages.reasonHint)}
        value={reason}
        onChange={(_event, words) => setReason(words ?? '')}
      />
      {kind === 'return' && <p className="hint">{text(messages.commentsGo(count))}</p>}
      <div className="buttonRow">
        <DefaultButton text={text(messages.cancel)} disabled={busy} onClick={onCancel} />
        <PrimaryButton
          text={text(busy ? messages.deciding : kind === 'return' ? messages.confirmReturn : messages.confirmReopen)}
          disabled={busy || given.length < SHORTEST}
          onClick={() => onReason(given)}
        />
      </div>
    </section>
  );
}

/** Comments as the area will find them: with the cell the figure was entered in. */
function cellComments(report: ReportUnderReview, comments: ReadonlyMap<string, string>): CellComment[] {
  return report.comparison.figures.flatMap(({ key, indicator, counterpart, entry, lastVersion }) => {
    const words = comments.get(key)?.trim() ?? '';
    if (words === '') return [];
    return [{ indicator, counterpart, cell: entry?.cell ?? lastVersion?.cell ?? '', text: words }];
  });
}
