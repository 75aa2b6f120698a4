import type { Command } from '../command';
import { UsageError } from '../usage';
import { runKey } from './service/keys';
import * as messages from './service/messages';
import { runPeriods } from './service/periods';
import { serviceOptions } from './service/serviceSettings';
import { runToken } from './service/tokens';
import { runBackup, runRestore, runVerify } from './service/upkeep';

type Action = (rest: readonly string[], ...given: Parameters<Command['run']>) => ReturnType<Command['run']>;

const actions: Readonly<Record<string, Action>> = {
  token: runToken,
  key: runKey,
  periods: runPeriods,
  verify: runVerify,
  backup: runBackup,
  restore: runRestore,
};

/** `ngkt service …`: what an administrator does at the server itself, with the service running or not. */
export const serviceCommand: Command = {
  options: {
    values: [
      ...serviceOptions,
      ...['area', 'label', 'scopes', 'expires', 'out', 'from', 'to', 'cut-off', 'due', 'lock', 'reason'],
    ],
    flags: ['force'],
    positionals: [1, 4],
  },
  async run(options, terminal) {
    const [name = '', ...rest] = options.positionals;
    const action = actions[name];
    if (!action) throw new UsageError(messages.usage(Object.keys(actions).map((known) => `ngkt service ${known} …`)));
    return action(rest, options, terminal);
  },
};
