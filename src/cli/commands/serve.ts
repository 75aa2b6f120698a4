import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../command';
import * as messages from './service/messages';
import { startService } from './service/startService';
import { portOf, serviceOptions, serviceSettings } from './service/serviceSettings';

/** The built site, which the built command stands in. */
const builtSite = path.join(__dirname, '..');

/** `ngkt serve`: the collection service, until the process is told to end. */
export const serveCommand: Command = {
  options: { values: [...serviceOptions, 'port', 'host'], flags: [], positionals: [0, 0] },
  async run(options, terminal) {
    const port = portOf(options);
    const host = options.value('host');
    const settings = await serviceSettings(options, {
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
    });
    const hasSite = existsSync(path.join(builtSite, 'taskpane.html'));
    const site = settings.site === '' && hasSite ? builtSite : settings.site;
    if (site === '') terminal.say(messages.noPages);
    await startService({ ...settings, site }, terminal);
    return 0;
  },
};
