import { deskInBrowser, onBrowserChance } from '../../session/service/deskInBrowser';
import type { SendingDesk } from '../../session/service/sendingDesk';
import type { ServiceClient } from '../../session/service/serviceClient';
import { windowService } from './windowService';

interface OpenDesk {
  readonly client: ServiceClient;
  readonly desk: SendingDesk;
  readonly end: () => void;
}

let opened: OpenDesk | undefined;

/** The desk that sends to the service the window knows now. */
export function windowDesk(): SendingDesk | undefined {
  follow();
  return opened?.desk;
}

/** Sends what waits for as long as the window is open, whichever view is shown. */
export function keepSending(): void {
  windowService.subscribe(follow);
  windowService.start();
  onBrowserChance(() => {
    if (windowService.service.state === 'unreachable') void windowService.askAgain();
  });
}

function follow(): void {
  const { connection, client } = windowService.service;
  if (opened?.client === client) return;
  opened?.end();
  opened = undefined;
  if (!connection || !client) return;
  const desk = deskInBrowser(connection.address, client);
  opened = { client, desk, end: desk.open() };
}
