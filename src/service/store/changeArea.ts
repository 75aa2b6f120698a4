import type { Transaction } from 'kysely';
import { appendEntry, isWritten, takeChain } from '../audit/chain';
import type { NewEntry } from '../audit/auditEntry';
import type { ChainHead } from '../audit/verification';
import { mayPass } from '../database/engineErrors';
import type { Database } from '../database/openDatabase';
import { inWords, outcomeUnknown } from '../database/problems';
import { retried } from '../database/retried';
import type { Tables } from '../database/tables';
import type { Change } from './actor';
import { keepAnswer, keptAnswer } from './idempotency';

/** What a change works with. */
export interface Changing {
  readonly trx: Transaction<Tables>;
  /** The moment of the change; the same in every row it writes. */
  readonly at: Date;
}

/** What a change has done. Without an entry it has changed nothing. */
export interface Changed<T> {
  readonly result: T;
  readonly entry?: Omit<NewEntry, 'by'>;
}

/**
 * Makes one change in one area: the rows, the entry of the log and the answer to be given again, all in one transaction,
 * or nothing. Changes of an area come one after another. A change that another transaction or a broken connection got in
 * the way of is made again; where the connection broke during the commit, the log tells whether it was made.
 *
 * The result must be plain JSON where `once` is given.
 *
 * @throws NgktError `idempotency.reused`, `database.busy`, `database.full`, `database.unavailable`,
 *   `database.outcomeUnknown`, and whatever `work` throws
 */
export async function changeArea<T>(
  { db }: Database,
  now: () => Date,
  area: string,
  change: Change,
  work: (changing: Changing) => Promise<Changed<T>>,
): Promise<T> {
  let inDoubt: { readonly head: ChainHead; readonly result: T } | undefined;
  const attempt = () =>
    db.transaction().execute(async (trx) => {
      const head = await takeChain(trx, area);
      if (inDoubt && (await isWritten(trx, inDoubt.head))) return inDoubt.result;
      inDoubt = undefined;
      const kept = await keptAnswer<T>(trx, change);
      if (kept) return kept.answer;
      const at = now();
      const { result, entry } = await work({ trx, at });
      if (change.once) await keepAnswer(trx, change.actor.area, change.once, result, at);
      if (!entry) return result;
      const next = await appendEntry(trx, head, at.toISOString(), { ...entry, by: change.actor.by });
      inDoubt = { head: next, result };
      return result;
    });
  try {
    return await retried(mayPass, attempt);
  } catch (error) {
    throw inDoubt && mayPass(error) ? outcomeUnknown() : inWords(error);
  }
}
