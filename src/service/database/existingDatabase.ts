import { stat } from 'node:fs/promises';
import { NgktError } from '../../kpi/finding';
import { databaseName, type DatabaseSettings } from './databaseSettings';
import { isNoFolder } from './engineErrors';
import { hasMigrations, migrate } from './migrate';
import { connectDatabase, type Database } from './openDatabase';
import { inWords, noFolder } from './problems';

/**
 * Opens a database that the service has opened before, brings its tables up to date, and makes none: whoever only reads must
 * not be answered from an empty database that came to be because a folder's name was mistyped.
 *
 * @throws NgktError `database.none`, `database.folder`, `database.unreadable`, `database.unavailable`, `database.newer`
 */
export async function openExistingDatabase(settings: DatabaseSettings): Promise<Database> {
  // Opening would make the file. One without content was made by something else: SQLite begins each with a header.
  if (settings.engine === 'sqlite' && (await sizeOf(settings.file)) === 0) throw noDatabase(settings);
  const database = await connectDatabase(settings);
  try {
    if (!(await hasMigrations(database.db))) throw noDatabase(settings);
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw inWords(error);
  }
}

/** 0 where there is no such file. @throws NgktError `database.folder` */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isNoFolder(error)) throw noFolder(file);
    return 0;
  }
}

function noDatabase(settings: DatabaseSettings): NgktError {
  const name = databaseName(settings);
  return new NgktError('database.none', {
    vi: `Không có cơ sở dữ liệu của dịch vụ ở “${name}”; chưa tạo gì. Hãy kiểm tra --settings, --data (hoặc NGKT_SETTINGS, NGKT_DATA, DATABASE_URL): phải giống như khi chạy ngkt serve.`,
    en: `There is no database of the service at "${name}"; nothing was made. Check --settings and --data (or NGKT_SETTINGS, NGKT_DATA, DATABASE_URL): they must be those that ngkt serve runs with.`,
  });
}
