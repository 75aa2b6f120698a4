import { mayPass } from './engineErrors';
import { inWords } from './problems';
import { retried } from './retried';

/**
 * Work that may be done twice without harm, above all reading: done again where a connection broke or another process was in the way.
 *
 * @throws NgktError `database.unavailable`, `database.busy`
 */
export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await retried(mayPass, work);
  } catch (error) {
    throw inWords(error);
  }
}
