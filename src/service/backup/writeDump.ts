import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { verifyAudit } from '../audit/verifyAudit';
import { currentMigration } from '../database/migrate';
import type { Database } from '../database/openDatabase';
import { tableNames, type Tables } from '../database/tables';
import {
  DUMP_FORMAT,
  DUMP_VERSION,
  keyColumns,
  type DumpEnd,
  type DumpLines,
  type DumpRow,
  type DumpStart,
} from './dumpFormat';

/** Rows read at once. */
const PAGE = 100;

/** The dump of a database as it is at one moment; others go on writing meanwhile. */
export function dumpLines({ db, engine }: Database, madeAt: Date): DumpLines {
  return (take) =>
    db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        const hash = createHash('sha256');
        const put = async (content: object) => {
          const line = JSON.stringify(content);
          hash.update(`${line}\n`);
          await take(line);
        };
        const start: DumpStart = {
          format: DUMP_FORMAT,
          version: DUMP_VERSION,
          madeAt: madeAt.toISOString(),
          engine,
          migration: await currentMigration(trx),
        };
        await put(start);
        let rows = 0;
        for (const table of tableNames) {
          for await (const row of rowsOf(trx, table)) {
            await put({ table, row } satisfies DumpRow);
            rows++;
          }
        }
        const { sound, heads } = await verifyAudit(trx);
        const end: DumpEnd = { rows, sha256: hash.digest('hex'), sound, heads };
        await take(JSON.stringify({ end }));
      });
}

/** All rows of a table in the order of its key, a page at a time. */
async function* rowsOf(trx: Transaction<Tables>, table: keyof Tables): AsyncGenerator<DumpRow['row']> {
  const key: readonly string[] = keyColumns[table];
  const columns = sql.join(key.map((name) => sql.ref(name)));
  let last: DumpRow['row'] | undefined;
  for (;;) {
    const after = last && sql`where (${columns}) > (${sql.join(key.map((name) => last?.[name]))})`;
    const { rows } = await sql<DumpRow['row']>`
      select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${sql.lit(PAGE)}`.execute(trx);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}
