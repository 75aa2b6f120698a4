import type { Transaction } from 'kysely';
import { canonicalJson } from '../../exchange/submission/canonicalJson';
import type { Tables } from '../database/tables';
import { CHAIN_START, entryHash, type NewEntry } from './auditEntry';
import type { ChainHead } from './verification';

/**
 * Takes an area's chain for this transaction: until it ends, every other change of the area waits. An update, not a
 * locking read, because it is right on both engines.
 */
export async function takeChain(trx: Transaction<Tables>, area: string): Promise<ChainHead> {
  const head = await lockHead(trx, area);
  if (head) return head;
  await trx
    .insertInto('chain_head')
    .values({ area, seq: 0, hash: CHAIN_START })
    .onConflict((conflict) => conflict.column('area').doNothing())
    .execute();
  return (await lockHead(trx, area)) as ChainHead;
}

function lockHead(trx: Transaction<Tables>, area: string): Promise<ChainHead | undefined> {
  return trx
    .updateTable('chain_head')
    .set((column) => ({ seq: column.ref('seq') }))
    .where('area', '=', area)
    .returning(['area', 'seq', 'hash'])
    .executeTakeFirst();
}

/** Writes the entry behind the head taken before. @returns the new head */
export async function appendEntry(
  trx: Transaction<Tables>,
  head: ChainHead,
  at: string,
  { by, action, subject, detail }: NewEntry,
): Promise<ChainHead> {
  const entry = { area: head.area, seq: head.seq + 1, at, by, action, subject, detail: canonicalJson(detail) };
  const hash = entryHash(head.hash, entry);
  await trx
    .insertInto('audit')
    .values({ ...entry, hash })
    .execute();
  await trx.updateTable('chain_head').set({ seq: entry.seq, hash }).where('area', '=', head.area).execute();
  return { area: head.area, seq: entry.seq, hash };
}

/** Whether the entry that ends this head has been written. */
export async function isWritten(trx: Transaction<Tables>, { area, seq, hash }: ChainHead): Promise<boolean> {
  const found = await trx
    .selectFrom('audit')
    .select('hash')
    .where('area', '=', area)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return found?.hash === hash;
}
