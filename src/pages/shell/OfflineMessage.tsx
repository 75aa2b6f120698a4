import { useSyncExternalStore } from 'react';
import { watchNetwork } from '../../session/watchNetwork';
import { Message } from '../parts/Message';
import { useText } from './language';
import * as messages from './messages';

/** Tells while the computer has no network what to do. */
export function OfflineMessage() {
  const text = useText();
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return online ? null : <Message tone="warning" title={text(messages.offline)} />;
}
