import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, readJson } from '../../exchange/json';
import { NgktError } from '../../kpi/finding';
import { nearest } from '../../kpi/nearest';
import { definitions, type Definition } from './definitions';
import * as messages from './messages';
import { secretSettings, type Settings } from './settings';

type Name = keyof Settings;
const names = Object.keys(definitions) as Name[];

/** Where settings come from; what stands later wins: file, environment, command line. */
export interface SettingSources {
  /** A JSON file; its relative paths count from its own folder. */
  readonly file?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly given?: Partial<Settings>;
}

/**
 * The settings of an installation, complete and checked. `requestSeconds` is NGKT_REQUEST_SECONDS in the environment, and
 * so on; `databaseUrl` is DATABASE_URL.
 *
 * @throws NgktError `settings.key|value|shape|certificate|place` that names the setting; `json.syntax`
 */
export async function readSettings(sources: SettingSources): Promise<Settings> {
  const fromFile = sources.file === undefined ? {} : await readSettingsFile(sources.file);
  const given: Record<string, unknown> = {
    ...fromFile,
    ...fromEnvironment(sources.environment ?? {}),
    ...sources.given,
  };
  const settings = Object.fromEntries(names.map((name) => [name, valueOf(name, given[name])])) as unknown as Settings;
  await checkPlaces(settings);
  return settings;
}

/** NGKT_UPLOAD_MEGABYTES for uploadMegabytes. */
export function environmentName(name: Name): string {
  if (name === 'databaseUrl') return 'DATABASE_URL';
  return `NGKT_${name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()}`;
}

async function readSettingsFile(file: string): Promise<Record<string, unknown>> {
  const json = readJson(path.basename(file), await readFile(file));
  if (!isObject(json)) throw new NgktError('settings.shape', messages.notAnObject, { file });
  for (const key of Object.keys(json)) {
    if (names.some((name) => name === key)) continue;
    throw new NgktError('settings.key', messages.unknownKey(key, nearest(key, names)), { file });
  }
  const folder = path.dirname(path.resolve(file));
  const paths = ['data', 'certificate', 'privateKey', 'site', 'figures', 'formTemplate'];
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) =>
      paths.includes(key) && typeof value === 'string' && value !== ''
        ? [key, path.resolve(folder, value)]
        : [key, value],
    ),
  );
}

/** Variables that begin with NGKT_ and name no setting are mistakes too; empty ones count as absent. */
function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const byVariable = new Map(names.map((name) => [environmentName(name), name]));
  const found: Record<string, string> = {};
  for (const [variable, value] of Object.entries(environment)) {
    if (value === undefined || value === '') continue;
    const name = byVariable.get(variable);
    if (name !== undefined) found[name] = value;
    else if (variable.startsWith('NGKT_'))
      throw new NgktError('settings.key', messages.unknownKey(variable, nearest(variable, byVariable.keys())));
  }
  return found;
}

function valueOf(name: Name, given: unknown): unknown {
  const definition: Definition<unknown> = definitions[name];
  if (given === undefined) return definition.fallback;
  const value = definition.read(given);
  if (value !== undefined) return value;
  const shown = secretSettings.has(name) ? undefined : JSON.stringify(given).slice(0, 200);
  throw new NgktError('settings.value', messages.wrongValue(name, shown, definition.expected));
}

async function checkPlaces(settings: Settings): Promise<void> {
  const { certificate, privateKey } = settings;
  if ((certificate === '') !== (privateKey === '')) {
    const missing = certificate === '' ? 'certificate' : 'privateKey';
    throw new NgktError('settings.certificate', messages.halfCertificate(missing));
  }
  for (const name of ['certificate', 'privateKey', 'site', 'figures', 'formTemplate'] as const) {
    const place = settings[name];
    if (place === '') continue;
    await access(place).catch(() => {
      throw new NgktError('settings.place', messages.noSuchPlace(name, place));
    });
  }
}
