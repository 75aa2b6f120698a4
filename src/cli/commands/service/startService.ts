import { once } from 'node:events';
import { createService } from '../../../service/main';
import { lineLog } from '../../../service/lineLog';
import type { Settings } from '../../../service/settings/settings';
import { vietnamDay } from '../../../kpi/vietnamDay';
import type { Terminal } from '../../terminal';
import * as messages from './messages';

const YEAR = 365 * 86_400_000;

/** Runs the service until SIGTERM or Ctrl+C, then lets it finish what it has begun. */
export async function startService(settings: Settings, terminal: Terminal): Promise<void> {
  const service = await createService(settings, { log: lineLog(settings.logLevel, process.stderr) });
  try {
    const expires = vietnamDay(new Date(Date.now() + YEAR));
    const address = await service.listen();
    const first = await service.store.firstToken(messages.administrator, expires);
    if (first) terminal.say(messages.firstToken(first.secret, expires));
    terminal.say(messages.listening(address));
    terminal.result({ address, ...(first ? { token: first.secret, expires } : {}) });
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    terminal.say(messages.closing);
  } finally {
    await service.close();
  }
}
