import type { Kysely } from 'kysely';
import { databaseSettings } from '../../../src/service/database/databaseSettings';
import { currentMigration, latestMigration } from '../../../src/service/database/migrate';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { onBothEngines } from '../engines';

test('DATABASE_URL names a server or a file', () => {
  const url = 'postgres://ngkt:secret@db.example:5433/ngkt?sslmode=require';
  expect(databaseSettings(url)).toEqual({ engine: 'postgres', url });
  expect(databaseSettings('postgresql:///ngkt')).toMatchObject({ engine: 'postgres' });
  expect(databaseSettings('data/ngkt.sqlite', '/srv')).toEqual({ engine: 'sqlite', file: '/srv/data/ngkt.sqlite' });
  expect(databaseSettings('sqlite:///var/ngkt.sqlite', '/srv')).toEqual({ engine: 'sqlite', file: '/var/ngkt.sqlite' });
  expect(databaseSettings('sqlite:ngkt.sqlite', '/srv')).toEqual({ engine: 'sqlite', file: '/srv/ngkt.sqlite' });
  expect(databaseSettings(':memory:')).toEqual({ engine: 'sqlite', file: ':memory:' });
});

onBothEngines((engine) => {
  test('two processes that start at once bring the tables up to date once', async () => {
    const settings = await engine.newDatabase();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(settings)));
    for (const { db } of opened) expect(await currentMigration(db)).toBe(latestMigration);
    await Promise.all(opened.map((database) => database.close()));
  });

  test('a database that a newer program has changed is left alone', async () => {
    const settings = await engine.newDatabase();
    const database = await openDatabase(settings);
    const migrations = database.db as unknown as Kysely<{
      kysely_migration: { name: string; timestamp: string };
    }>;
    await migrations
      .insertInto('kysely_migration')
      .values({ name: '9999-later', timestamp: '2999-01-01T00:00:00.000Z' })
      .execute();
    await database.close();
    await expect(openDatabase(settings)).rejects.toMatchObject({ code: 'database.newer' });
  });
});

test('a server that is not there is an error in words', async () => {
  const settings = { engine: 'postgres', url: 'postgres://ngkt@127.0.0.1:1/ngkt' } as const;
  await expect(openDatabase(settings)).rejects.toMatchObject({ code: 'database.unavailable' });
});
