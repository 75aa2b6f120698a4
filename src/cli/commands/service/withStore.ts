import { NgktError } from '../../../kpi/finding';
import { databaseName } from '../../../service/database/databaseSettings';
import { databaseOf, openExistingStore, openStore } from '../../../service/main';
import type { Change } from '../../../service/store/actor';
import type { Store } from '../../../service/store/store';
import type { Options } from '../../options';
import { atTheServer } from './messages';
import { serviceSettings } from './serviceSettings';

/** Who changes something at the server itself. */
export const administratorAtServer: Change = { actor: { area: 'VN', by: atTheServer } };

/**
 * Opens the installation's database for one piece of work; the service may be running.
 *
 * @throws NgktError `database.none` where there is none
 */
export async function withStore<T>(options: Options, work: (store: Store) => Promise<T>): Promise<T> {
  return using(await openExistingStore(await serviceSettings(options)), work);
}

/**
 * The same, and makes the database where there is none: the first token may be made before the service has ever run.
 *
 * @param work its second argument is the name of the database where one was made, which whoever mistyped a folder must be told
 */
export async function withNewStore<T>(
  options: Options,
  work: (store: Store, made: string | undefined) => Promise<T>,
): Promise<T> {
  const settings = await serviceSettings(options);
  let made: string | undefined;
  const store = await openExistingStore(settings).catch((error: unknown) => {
    if (!(error instanceof NgktError) || error.code !== 'database.none') throw error;
    made = databaseName(databaseOf(settings));
    return openStore(settings);
  });
  return using(store, (opened) => work(opened, made));
}

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
