/** What tells the client how to find an object again in a later request. */
import type { HostObject } from './hostObject';
import type { References } from './references';
import type { Wire } from './wire';

/** `{Id}`, `{_ReferenceId}` or nothing; a reference is made only where the client is going to release it. */
export function identityOf(object: HostObject, references: References, keep: boolean): Record<string, Wire> {
  const { identity } = object.type;
  if (identity === 'none') return {};
  if (identity !== 'reference') return { Id: identity(object) };
  const id = keep ? references.keep(object) : references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}
