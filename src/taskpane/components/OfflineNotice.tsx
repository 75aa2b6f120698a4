import { useSyncExternalStore } from 'react';
import { watchNetwork } from '../../session/watchNetwork';
import { useText } from '../language/language';
import * as messages from './messages';
import { Notice } from './Notice';

/** Tells while the computer has no network what still works. */
export function OfflineNotice() {
  const text = useText();
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return online ? null : <Notice tone="warning">{text(messages.offline)}</Notice>;
}
