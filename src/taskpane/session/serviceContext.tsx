import { useEffect, useSyncExternalStore } from 'react';
import type { Service, ServiceAccess } from '../../session/service/serviceAccess';
import { windowService } from './windowService';

/** Names and leaves the service. */
export function useServiceAccess(): ServiceAccess {
  return windowService;
}

/** The collection service, if one is named: {connection, client, me, state, error}; the view is drawn again when that changes. */
export function useService(): Service {
  const access = useServiceAccess();
  useEffect(() => access.start(), [access]);
  return useSyncExternalStore(access.subscribe, () => access.service);
}
