import { useSyncExternalStore } from 'react';
import type { DeskState, SendingDesk } from '../../../session/service/sendingDesk';
import { useService } from '../../session/serviceContext';
import { windowDesk } from '../../session/windowDesk';

const nothing: DeskState = { waiting: [], sending: false, outcomes: new Map() };
const noChanges = () => () => undefined;

/** What waits to be sent and what became of it; the desk is undefined where no service is named. */
export function useSendingDesk(): readonly [SendingDesk | undefined, DeskState] {
  // Another service has another desk: the view must be drawn again with it.
  useService();
  const desk = windowDesk();
  return [desk, useSyncExternalStore(desk?.subscribe ?? noChanges, () => desk?.state ?? nothing)];
}
