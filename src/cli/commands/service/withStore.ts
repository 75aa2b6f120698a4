import { openStore } from '../../../service/main';
import type { Change } from '../../../service/store/actor';
import type { Store } from '../../../service/store/store';
import type { Options } from '../../options';
import { atTheServer } from './messages';
import { serviceSettings } from './serviceSettings';

/** Who changes something at the server itself. */
export const administratorAtServer: Change = { actor: { area: 'VN', by: atTheServer } };

/** Opens the installation's database for one piece of work; the service may be running. */
export async function withStore<T>(options: Options, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(await serviceSettings(options));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
