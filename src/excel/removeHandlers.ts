import { officeError } from './officeError';
import type { RoundTrips } from './roundTrips';

/**
 * Takes event handlers away again.
 * @param trips of the context they were added in: another one cannot take them away
 * @throws NgktError `excel.*`
 */
export async function removeHandlers(trips: RoundTrips, handlers: readonly { remove(): void }[]): Promise<void> {
  try {
    for (const handler of handlers) handler.remove();
    await trips.sync();
  } catch (error) {
    throw officeError(error);
  }
}
