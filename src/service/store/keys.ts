import type { Kysely } from 'kysely';
import type { PublicKey } from '../../exchange/api/serviceSchemas';
import type { PublicKeyTable, Tables } from '../database/tables';
import type { Changed, Changing } from './changeArea';
import { keyNotFound, keyRevoked } from './problems';
import { storedText } from './storedText';

export async function readKeys(db: Kysely<Tables>, area?: string): Promise<PublicKey[]> {
  const rows = await db
    .selectFrom('public_key')
    .selectAll()
    .$if(area !== undefined, (query) => query.where('area', '=', area as string))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(keyOf);
}

/**
 * @param id the key's id, computed from it
 * @throws NgktError `key.revoked`: a withdrawn key does not come back
 */
export async function addKey(
  { trx, at }: Changing,
  { area, label, key }: { area: string; label: string; key: string },
  id: string,
): Promise<Changed<PublicKey>> {
  const known = await keyRow(trx, area, id);
  if (known && known.revoked_at !== null) throw keyRevoked(id);
  if (known) return { result: keyOf(known) };
  const row: PublicKeyTable = {
    area,
    id,
    label: storedText(label),
    key,
    created_at: at.toISOString(),
    revoked_at: null,
  };
  await trx.insertInto('public_key').values(row).execute();
  return { result: keyOf(row), entry: { action: 'key.added', subject: id, detail: { label: row.label, key } } };
}

/** @throws NgktError `key.notFound` */
export async function revokeKey({ trx, at }: Changing, area: string, id: string): Promise<Changed<PublicKey>> {
  const row = await keyRow(trx, area, id);
  if (!row) throw keyNotFound(area, id);
  if (row.revoked_at !== null) return { result: keyOf(row) };
  const revoked_at = at.toISOString();
  await trx.updateTable('public_key').set({ revoked_at }).where('area', '=', area).where('id', '=', id).execute();
  return {
    result: keyOf({ ...row, revoked_at }),
    entry: { action: 'key.revoked', subject: id, detail: { label: row.label } },
  };
}

function keyRow(db: Kysely<Tables>, area: string, id: string): Promise<PublicKeyTable | undefined> {
  return db.selectFrom('public_key').selectAll().where('area', '=', area).where('id', '=', id).executeTakeFirst();
}

function keyOf({ area, id, label, key, created_at, revoked_at }: PublicKeyTable): PublicKey {
  return { area, id, label, key, createdAt: created_at, revokedAt: revoked_at };
}
