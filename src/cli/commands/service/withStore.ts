import { openExistingStore, openStore } from '../../../service/main';
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

/** The same, and makes the database where there is none: the first token may be made before the service has ever run. */
export async function withNewStore<T>(options: Options, work: (store: Store) => Promise<T>): Promise<T> {
  return using(await openStore(await serviceSettings(options)), work);
}

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
