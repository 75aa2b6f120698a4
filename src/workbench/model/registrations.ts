import type { HostObject, Method } from '../protocol/hostObject';

/** The client tells the host before the first listener to an event and after the last; the host always tells all. */
export function registrations(...events: readonly string[]): Record<string, Method<HostObject>> {
  const entries = events.flatMap((event) => [
    [`_Register${event}`, (): undefined => undefined] as const,
    [`_Unregister${event}`, (): undefined => undefined] as const,
  ]);
  return Object.fromEntries(entries);
}
