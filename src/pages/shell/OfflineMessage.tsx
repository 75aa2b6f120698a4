import { useSyncExternalStore } from 'react';
import { Message } from '../parts/Message';
import { useText } from './language';
import * as messages from './messages';

/** Tells while the computer has no network what to do. */
export function OfflineMessage() {
  const text = useText();
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return online ? null : <Message tone="warning" title={text(messages.offline)} />;
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
