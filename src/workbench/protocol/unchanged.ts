import type { HostObject } from './hostObject';
import { navigate, readProperty } from './members';
import { isRecord, scriptName, type WireRecord } from './wire';

/** Whether an object still has the state a client saw; navigations stand in it as nested records. */
export function unchanged(object: HostObject, state: WireRecord): boolean {
  return Object.entries(state).every(([name, value]) => {
    if (object.type.navigations.has(scriptName(name)) && isRecord(value)) {
      const below = navigate(object, name);
      return below !== null && unchanged(below, value);
    }
    return JSON.stringify(readProperty(object, name)) === JSON.stringify(value ?? null);
  });
}
