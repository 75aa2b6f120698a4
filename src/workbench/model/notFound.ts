import { HostError } from '../protocol/hostError';

/** For what `…OrNullObject` would answer by null. */
export function notFound(): never {
  throw HostError.itemNotFound();
}
