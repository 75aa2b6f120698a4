import { existsSync } from 'node:fs';
import { NgktError } from '../../../kpi/finding';
import { backup } from '../../../service/backup/backup';
import { restore } from '../../../service/backup/restore';
import { databaseOf } from '../../../service/main';
import type { Options } from '../../options';
import type { ExitCode, Terminal } from '../../terminal';
import { UsageError } from '../../usage';
import * as messages from './messages';
import { serviceSettings } from './serviceSettings';
import { withStore } from './withStore';

/** `ngkt service verify`: recomputes the audit log's hash chains. Exit code 3 where one is broken. */
export async function runVerify(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (rest.length > 0) throw new UsageError(messages.usage(['ngkt service verify']));
  const verification = await withStore(options, (store) => store.verifyAudit());
  terminal.result(verification);
  const { sound, areas, entries, breaks, heads } = verification;
  if (sound) terminal.say(messages.sound(areas, entries));
  for (const { message } of breaks) terminal.say(message);
  for (const { area, seq, hash } of heads) {
    const line = `${area.padEnd(8)} ${seq} ${hash}`;
    terminal.say({ vi: line, en: line });
  }
  return sound ? 0 : 3;
}

/** `ngkt service backup --out FILE`: while the service runs. An earlier backup is replaced only with `--force`. */
export async function runBackup(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  if (rest.length > 0) throw new UsageError(messages.usage(['ngkt service backup --out FILE.ngkt-backup [--force]']));
  const out = options.required('out');
  if (!options.flag('force') && existsSync(out))
    throw new NgktError('backup.exists', messages.backupExists, { file: out });
  await backup(databaseOf(await serviceSettings(options)), out, new Date());
  terminal.result({ out });
  terminal.say(messages.backedUp(out));
  return 0;
}

/** `ngkt service restore FILE`: into an empty database. */
export async function runRestore(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0)
    throw new UsageError(messages.usage(['ngkt service restore FILE.ngkt-backup [--data DIR]']));
  const verification = await restore(file, databaseOf(await serviceSettings(options)));
  terminal.result(verification);
  terminal.say(messages.restored(file, verification.areas, verification.entries));
  return 0;
}
