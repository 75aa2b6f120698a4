import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readKnownKeys } from '../../../exchange/submission/knownKeys';
import type { Options } from '../../options';
import type { ExitCode, Terminal } from '../../terminal';
import { UsageError } from '../../usage';
import * as messages from './messages';
import { administratorAtServer, withStore } from './withStore';

const lines = [
  'ngkt service key add PUBLIC-KEY.json',
  'ngkt service key list [--area VN34-24]',
  'ngkt service key revoke VN34-24 ID',
];

/** `ngkt service key add|list|revoke`: the public keys submission files are recognised by. */
export async function runKey(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const [action, first, second, ...more] = rest;
  if (action === 'add' && first !== undefined && second === undefined) await add(first, options, terminal);
  else if (action === 'list' && first === undefined) await list(options, terminal);
  else if (action === 'revoke' && first !== undefined && second !== undefined && more.length === 0) {
    const key = await withStore(options, (store) => store.revokeKey(first, second, administratorAtServer));
    terminal.result(key);
    terminal.say(messages.revoked(`${key.area} ${key.id}`));
  } else throw new UsageError(messages.usage(lines));
  return 0;
}

async function add(file: string, options: Options, terminal: Terminal): Promise<void> {
  const keys = await readKnownKeys(await readFile(file), path.basename(file));
  const added = await withStore(options, async (store) => {
    const known = [];
    for (const { area, label, key } of keys)
      known.push(await store.addKey({ area, label, key }, administratorAtServer));
    return known;
  });
  terminal.result(added);
  for (const { id, area } of added) terminal.say(messages.keyAdded(id, area));
}

async function list(options: Options, terminal: Terminal): Promise<void> {
  const keys = await withStore(options, (store) => store.keys(options.value('area')));
  terminal.result(keys);
  if (keys.length === 0) terminal.say(messages.nothing);
  for (const { area, id, label, createdAt, revokedAt } of keys) {
    const line = (revoked: string): string =>
      `${area.padEnd(8)} ${id} ${(revokedAt === null ? createdAt.slice(0, 10) : `${revoked} ${revokedAt.slice(0, 10)}`).padEnd(18)} ${label}`;
    terminal.say({ vi: line('thu hồi'), en: line('revoked') });
  }
}
