/**
 * The broken line. A page cannot cut another page's network without changing that page; the server of the add-in can: while the
 * browser carries this cookie, it drops every connection for the add-in's site and answers the workbench alone. What the
 * browser has cached still loads, as with any line that breaks.
 */
const COOKIE = 'ngkt-offline';

export function isOffline(): boolean {
  return document.cookie.split('; ').includes(`${COOKIE}=1`);
}

export function setOffline(offline: boolean): void {
  document.cookie = `${COOKIE}=${offline ? '1' : ''}; path=/; SameSite=Strict${offline ? '' : '; max-age=0'}`;
}
