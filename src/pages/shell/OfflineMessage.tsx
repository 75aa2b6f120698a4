import { useSyncExternalStore } from 'react';
import { watchNetwork } from '../../session/watchNetwork';
import { Message } from '../parts/Message';
import { useText } from './language';
import * as messages from './messages';
import type { PlaceId } from './places';

/** Tells while the computer has no network what to do. */
export function OfflineMessage({ page }: { readonly page: PlaceId }) {
  const text = useText();
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return online ? null : (
    <Message tone="warning" title={text(page === 'tom-tat' ? messages.offlineReading : messages.offline)} />
  );
}
