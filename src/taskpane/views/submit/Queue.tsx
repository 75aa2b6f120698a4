import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { NgktError } from '../../../kpi/finding';
import type { Waiting } from '../../../session/service/outbox';
import { reportKey, type DeskState, type SendingDesk } from '../../../session/service/sendingDesk';
import { OFFLINE } from '../../../session/service/serviceErrors';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import * as messages from './messages';
import { WaitingLine } from './WaitingLine';

interface Props {
  readonly desk: SendingDesk;
  readonly state: DeskState;
  readonly areaName: (id: string) => string;
  /** A line was taken away, and the focus with it. */
  readonly onDropped: () => void;
}

/** What waits to be sent and what was refused meanwhile, each with the way to take it off the list. */
export function Queue({ desk, state: { waiting, outcomes, sending }, areaName, onDropped }: Props) {
  const text = useText();
  const refused = waiting.filter(({ refusal }) => refusal);
  const pending = waiting.filter(({ refusal }) => !refusal);
  const [error] = pending.flatMap(({ submission }) => {
    const outcome = outcomes.get(reportKey(submission));
    return outcome?.kind === 'waiting' && !isOffline(outcome.error) ? [outcome.error] : [];
  });
  const lines = (entries: readonly Waiting[]) => (
    <ul>
      {entries.map((entry) => (
        <WaitingLine
          key={entry.key}
          entry={entry}
          areaName={areaName(entry.submission.area)}
          onDrop={() => void desk.drop(entry).then(onDropped)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="error" title={text(messages.refused)}>
          {lines(refused)}
        </Notice>
      )}
      {pending.length > 0 && (
        <Notice
          tone="warning"
          title={text(messages.waiting)}
          actions={
            <DefaultButton
              text={text(sending ? messages.sending : messages.retry)}
              disabled={sending}
              allowDisabledFocus
              onClick={() => void desk.retry()}
            />
          }
        >
          {lines(pending)}
          <p className="hint">{text(messages.waitingHint)}</p>
        </Notice>
      )}
      {error !== undefined && <ErrorNotice error={error} title={messages.notSent} />}
    </>
  );
}

/** That the line is down is what the notice says already. */
function isOffline(error: unknown): boolean {
  return error instanceof NgktError && error.code === OFFLINE;
}
