import type { Kysely } from 'kysely';
import type { AuditEntry } from '../../exchange/api/serviceSchemas';
import type { Tables } from '../database/tables';

/** An area's entries after a place in its chain, oldest first. */
export function readEntries(db: Kysely<Tables>, area: string, after: number, limit: number): Promise<AuditEntry[]> {
  return db
    .selectFrom('audit')
    .select(['area', 'seq', 'at', 'by', 'action', 'subject', 'detail', 'hash'])
    .where('area', '=', area)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}
