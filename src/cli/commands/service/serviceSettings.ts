import path from 'node:path';
import { readSettings } from '../../../service/settings/readSettings';
import type { Settings } from '../../../service/settings/settings';
import type { Options } from '../../options';
import { UsageError } from '../../usage';

/** What every command about the service takes to find its settings. */
export const serviceOptions = ['settings', 'data'] as const;

/** The settings of the installation: `--settings`, environment, `--data`, then what the command itself was given. */
export async function serviceSettings(options: Options, given: Partial<Settings> = {}): Promise<Settings> {
  const file = options.value('settings') ?? process.env['NGKT_SETTINGS'];
  const data = options.value('data');
  const { NGKT_SETTINGS: _file, ...environment } = process.env;
  return readSettings({
    ...(file === undefined ? {} : { file }),
    environment,
    given: { ...(data === undefined ? {} : { data: path.resolve(data) }), ...given },
  });
}

/** `--port`; undefined where it is not given. @throws UsageError */
export function portOf(options: Options): number | undefined {
  const text = options.value('port');
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError({
    vi: `--port “${text}”: cần một số từ 0 đến 65535 (0: cổng trống bất kỳ).`,
    en: `--port "${text}": a number from 0 to 65535 (0: any free port).`,
  });
}
