import { useSyncExternalStore } from 'react';
import { ownAddress, windowConnection } from '../../session/service/browserStorage';
import { ServiceAccess, type Service } from '../../session/service/serviceAccess';

/** The service that serves these pages, as whoever entered a token; the token is forgotten with the window. */
export const pageService = new ServiceAccess(windowConnection());

/** The pages are served at the service's own address, or in its folder `pages/`. */
export function serviceAddress(): string {
  return ownAddress().replace(/pages\/$/, '');
}

export function usePageService(): Service {
  return useSyncExternalStore(pageService.subscribe, () => pageService.service);
}
