import { useState } from 'react';
import type { CellComment } from '../../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import type { ReportUnderReview } from '../../../session/review/reportUnderReview';
import { stateSigns } from '../../../session/review/slotStates';
import type { ServiceClient } from '../../../session/service/serviceClient';

export type Step =
  | { readonly kind: 'approve' | 'lock' }
  | { readonly kind: 'return'; readonly reason: string; readonly comments: readonly CellComment[] }
  | { readonly kind: 'reopen'; readonly reason: string };

export interface Decision {
  readonly busy: boolean;
  /** State the report came to by the last decision. */
  readonly done: Bilingual | undefined;
  readonly error: unknown;
  /** The report as it was seen when a decision came too late. */
  readonly overtaken: ReportUnderReview | undefined;
  /** Grows with every answer, so that the heading takes the focus. */
  readonly turn: number;
  /** @returns whether the decision was recorded */
  readonly decide: (report: ReportUnderReview, step: Step) => Promise<boolean>;
}

interface Told {
  readonly done?: Bilingual;
  readonly error?: unknown;
  readonly overtaken?: ReportUnderReview;
}

/** Records decisions on the state that was seen; where somebody was faster, nothing is recorded and the report is read anew. */
export function useDecision(client: ServiceClient, readAgain: () => void): Decision {
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState<Told>({});
  const decide = async (report: ReportUnderReview, step: Step): Promise<boolean> => {
    setBusy(true);
    setTold({});
    try {
      const { state } = await record(client, report, step);
      setTold({ done: stateSigns[state].words });
      readAgain();
      setTurn((before) => before + 1);
      return true;
    } catch (error) {
      if (isOvertaken(error)) {
        setTold({ overtaken: report });
        readAgain();
        setTurn((before) => before + 1);
      } else setTold({ error });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, turn, decide, done: told.done, error: told.error, overtaken: told.overtaken };
}

function record(client: ServiceClient, { seen }: ReportUnderReview, step: Step) {
  switch (step.kind) {
    case 'approve':
      return client.approve(seen);
    case 'lock':
      return client.lock(seen);
    case 'return':
      return client.returnToArea(seen, step.reason, step.comments);
    case 'reopen':
      return client.reopen(seen, step.reason);
  }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof NgktError && (error.code === 'precondition.failed' || error.code === 'state.wrong');
}
