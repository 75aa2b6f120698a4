import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { backup } from '../../../src/service/backup/backup';
import { restore } from '../../../src/service/backup/restore';
import type { DatabaseSettings } from '../../../src/service/database/databaseSettings';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { tableNames } from '../../../src/service/database/tables';
import { onBothEngines, onPostgres, onSqlite, type TestEngine } from '../engines';
import { AREA, arrival, KEY, ministry, office, ON_TIME, storeOn } from '../store/fixtures';

const SEPARATORS = 'Hòa\u2028\u2029\r\n"\\';

/** A database with something in every table, more rows than are read at once. */
async function filled(engine: TestEngine): Promise<DatabaseSettings> {
  const settings = await engine.newDatabase();
  const store = storeOn(await openDatabase(settings));
  const by = { actor: ministry };
  await store.firstToken('Quản trị', '2027-01-01');
  const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString(
    'base64url',
  );
  await store.addKey({ area: AREA, label: office.by, key }, by);
  await store.setException({ ...KEY, due: '2026-06-25', lock: '2026-07-05', reason: SEPARATORS }, by);
  for (let value = 1; value <= 105; value++) {
    const once = { key: `key-${value}`, bodyHash: 'a' };
    await store.submit(arrival(value, { certifier: SEPARATORS }), { actor: office, once });
  }
  await store.approve(KEY, 105, by);
  await store.close();
  return settings;
}

async function contentOf(settings: DatabaseSettings): Promise<object> {
  const database = await openDatabase(settings);
  const { db } = database;
  const tables: Record<string, unknown> = {};
  for (const table of tableNames) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
    tables[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  await database.close();
  return tables;
}

onBothEngines((engine) => {
  onSqlite(restoresTo);
  onPostgres(restoresTo);

  function restoresTo(target: TestEngine): void {
    test('a dump brings everything back, whichever engine it is for', async () => {
      const source = await filled(engine);
      const file = path.join(engine.folder(), `to-${target.name}.ngkt-backup`);
      await backup(source, file, ON_TIME);
      const settings = await target.newDatabase();
      expect(await restore(file, settings)).toMatchObject({ sound: true, entries: 109 });
      expect(await contentOf(settings)).toEqual(await contentOf(source));
      // It goes on where it was.
      const store = storeOn(await openDatabase(settings));
      expect(await store.reopen(KEY, 'Sửa tiếp', 106, { actor: ministry })).toMatchObject({ etag: 107 });
      expect(await store.submit(arrival(200), { actor: office })).toMatchObject({ version: 106 });
      expect(await store.verifyAudit()).toMatchObject({ sound: true });
      await store.close();
      await expect(restore(file, settings)).rejects.toMatchObject({ code: 'restore.notEmpty' });
    });
  }

  test('a damaged dump restores nothing', async () => {
    const file = path.join(engine.folder(), 'whole.ngkt-backup');
    await backup(await filled(engine), file, ON_TIME);
    const bytes = readFileSync(file);
    const lines = gunzipSync(bytes).toString('utf8').split('\n');
    const broken: Record<string, Uint8Array> = {
      'cut file': bytes.subarray(0, bytes.length - 100),
      'cut lines': gzipSync(lines.slice(0, -3).join('\n') + '\n'),
      'a changed figure': gzipSync(lines.join('\n').replace('"etag":1', '"etag":2')),
      'a removed row': gzipSync([...lines.slice(0, 20), ...lines.slice(21)].join('\n')),
      'rows in another order': gzipSync([...lines.slice(0, 20), lines[21], lines[20], ...lines.slice(22)].join('\n')),
      'something behind the end': gzipSync(lines.join('\n') + '{}\n'),
      'an unfinished line': gzipSync(lines.join('\n').trimEnd()),
      'no content': gzipSync(''),
    };
    const target = await engine.newDatabase();
    for (const [name, content] of Object.entries(broken)) {
      const damaged = path.join(engine.folder(), 'damaged.ngkt-backup');
      writeFileSync(damaged, content);
      const outcome: unknown = await restore(damaged, target).catch((error: unknown) => error);
      expect([name, outcome]).toMatchObject([name, { code: 'backup.damaged' }]);
    }
    const later = path.join(engine.folder(), 'later.ngkt-backup');
    writeFileSync(later, gzipSync(lines.join('\n').replace('"version":1,', '"version":2,')));
    await expect(restore(later, target)).rejects.toMatchObject({ code: 'backup.format' });
    writeFileSync(later, gzipSync(lines.join('\n').replace('"0001-collection"', '"9999-later"')));
    await expect(restore(later, target)).rejects.toMatchObject({ code: 'backup.damaged' });
    const noBackup = path.join(engine.folder(), 'report.xlsx');
    writeFileSync(noBackup, 'PK\x03\x04 and so on, long enough');
    await expect(restore(noBackup, target)).rejects.toMatchObject({ code: 'backup.format' });
    expect(Object.values(await contentOf(target))).toEqual(tableNames.map(() => []));
    expect(await restore(file, target)).toMatchObject({ sound: true });
  });

  test('a dump whose rows do not fit its log is taken back, one whose log was broken before is restored as it was', async () => {
    const settings = await filled(engine);
    const file = path.join(engine.folder(), 'tampered.ngkt-backup');
    await backup(settings, file, ON_TIME);
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '') as { end: { heads: { hash: string }[] } };
    (end.end.heads[0] as { hash: string }).hash = 'f'.repeat(64);
    writeFileSync(file, gzipSync([...lines, JSON.stringify(end), ''].join('\n')));
    const target = await engine.newDatabase();
    await expect(restore(file, target)).rejects.toMatchObject({ code: 'restore.unsound' });
    expect(Object.values(await contentOf(target))).toEqual(tableNames.map(() => []));

    const database = await openDatabase(settings);
    const { db } = database;
    await sql`update audit set subject = '' where area = ${AREA} and seq = 50`.execute(db);
    await database.close();
    await backup(settings, file, ON_TIME);
    expect(await restore(file, target)).toMatchObject({
      sound: false,
      breaks: [{ area: AREA, seq: 50, kind: 'changed' }],
    });
  });

  test('what cannot be written leaves the older backup and nothing else', async () => {
    const settings = await filled(engine);
    const folder = path.join(engine.folder(), 'nowhere');
    await expect(backup(settings, path.join(folder, 'x.ngkt-backup'), ON_TIME)).rejects.toMatchObject({
      code: 'output.folder',
    });
    expect(readdirSync(engine.folder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const empty = await engine.newDatabase();
    await expect(backup(empty, path.join(engine.folder(), 'e.ngkt-backup'), ON_TIME)).rejects.toMatchObject({
      code: 'backup.noDatabase',
    });
  });
});

onSqlite((engine) => {
  test('a copy of the file is made while others write, and restored to the engine one likes', async () => {
    const settings = await filled(engine);
    const store = storeOn(await openDatabase(settings));
    const file = path.join(engine.folder(), 'copy.sqlite');
    writeFileSync(file, 'an older backup');
    await store.setException(
      { ...KEY, due: '2026-06-25', lock: '2026-07-06', reason: 'trong khi sao lưu' },
      { actor: ministry },
    );
    await backup(settings, file, ON_TIME);
    const before = readFileSync(file);
    const target = await engine.newDatabase();
    expect(await restore(file, target)).toMatchObject({ sound: true, entries: 110 });
    expect(await contentOf(target)).toEqual(await contentOf(settings));
    expect(readFileSync(file).equals(before)).toBe(true);
    await store.close();
  });
});

onPostgres((engine) => {
  test('a copy of the file is SQLite’s alone', async () => {
    const out = path.join(engine.folder(), 'x.sqlite');
    await expect(backup(await engine.newDatabase(), out, ON_TIME)).rejects.toMatchObject({
      code: 'backup.needsSqlite',
    });
  });
});
