import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Settings of a systemd unit of `deploy/`: each with all its values, in order. */
export function unitSettings(name: string): ReadonlyMap<string, readonly string[]> {
  const settings = new Map<string, string[]>();
  for (const line of readFileSync(path.join(__dirname, '../../deploy', name), 'utf8').split('\n')) {
    const [, setting, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
    if (setting === undefined || value === undefined) continue;
    settings.set(setting, [...(settings.get(setting) ?? []), value]);
  }
  return settings;
}

/** The arguments of a command line as systemd splits it: quotes group, %% is %. */
export function commandOf(line: string): string[] {
  const parts = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return parts.map((part) => part.replace(/^(["'])(.*)\1$/s, '$2').replaceAll('%%', '%'));
}
