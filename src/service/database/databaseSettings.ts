import path from 'node:path';

/** Where the collected reports are kept. */
export type DatabaseSettings =
  | { readonly engine: 'sqlite'; /** Path of the file; it is made where there is none. */ readonly file: string }
  | {
      readonly engine: 'postgres';
      readonly url: string;
      /** Connections of this process; 10 where left out. */
      readonly connections?: number;
    };

/** What messages call a database: an address has a password in it, its last part has not. */
export function databaseName(settings: DatabaseSettings): string {
  return settings.engine === 'sqlite' ? settings.file : new URL(settings.url).pathname.slice(1);
}

/**
 * Reads `DATABASE_URL`: `postgres://…` or `postgresql://…` is a PostgreSQL server, anything else the path of a SQLite file
 * (`sqlite:` in front is allowed).
 *
 * @param base folder that relative paths start from
 */
export function databaseSettings(url: string, base = process.cwd()): DatabaseSettings {
  if (/^postgres(ql)?:\/\//i.test(url)) return { engine: 'postgres', url };
  const file = url.replace(/^sqlite:(\/\/(?=\/))?/i, '');
  return { engine: 'sqlite', file: file === ':memory:' ? file : path.resolve(base, file) };
}
