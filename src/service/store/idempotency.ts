import type { Transaction } from 'kysely';
import type { Database } from '../database/openDatabase';
import type { Tables } from '../database/tables';
import type { Change, Once } from './actor';
import { idempotencyReused } from './problems';

/** The answer given to this key before. @throws NgktError `idempotency.reused` where the request was another one */
export async function keptAnswer<T>(
  trx: Transaction<Tables>,
  { actor, once }: Change,
): Promise<{ answer: T } | undefined> {
  if (!once) return undefined;
  const kept = await trx
    .selectFrom('idempotency')
    .select(['body_hash', 'answer'])
    .where('area', '=', actor.area)
    .where('key', '=', once.key)
    .executeTakeFirst();
  if (!kept) return undefined;
  if (kept.body_hash !== once.bodyHash) throw idempotencyReused(once.key);
  return { answer: JSON.parse(kept.answer) as T };
}

/** @throws NgktError `idempotency.reused` where a request about another area has taken the key meanwhile */
export async function keepAnswer(
  trx: Transaction<Tables>,
  area: string,
  { key, bodyHash }: Once,
  answer: unknown,
  at: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('idempotency')
    .values({ area, key, body_hash: bodyHash, answer: JSON.stringify(answer ?? null), created_at: at.toISOString() })
    .onConflict((conflict) => conflict.columns(['area', 'key']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw idempotencyReused(key);
}

/** Forgets answers older than the instant. @returns how many */
export async function forgetAnswers({ db }: Database, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('idempotency').where('created_at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}
