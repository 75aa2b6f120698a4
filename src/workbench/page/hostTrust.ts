/**
 * Microsoft's client library trusts hosts under https at the add-in's own name. On plain http it asks the person once ("Do you
 * trust …?") and keeps the answer in the browser, by the host's name. Whoever started this page on their own machine has given
 * that answer; it is put where the library keeps it, for this machine's name alone.
 */
const TRUSTED = 1;

export function trustOwnMachine(): void {
  if (location.protocol !== 'http:' || location.hostname !== 'localhost') return;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: TRUSTED }));
}
