import { NgktError } from '../../kpi/finding';
import { isObject, readJson, textOf, type JsonObject } from '../json';
import * as messages from './messages';
import { fingerprint, keyId, type KnownKey } from './publicKey';
import type { KeyFile } from './keyFile';

/** The public half of a key as it is handed on; what the office reads out over the telephone is in it for comparison. */
export interface PublicKeyDocument extends KnownKey {
  readonly createdAt: string;
  readonly fingerprint: string;
}

export async function publicKeyDocument({ area, label, createdAt, key }: KeyFile): Promise<PublicKeyDocument> {
  const [id, digits] = await Promise.all([keyId(key), fingerprint(key)]);
  return { area, label, key, id, createdAt, revokedAt: null, fingerprint: digits };
}

/**
 * The public keys in a file: one key (as `ngkt key show --out` writes it), a list of them, or the service's list of keys.
 * A key's id is always computed, never believed.
 *
 * @throws NgktError `knownKeys.format`, `knownKeys.secret` for a key file, which only its office may have, `publicKey.invalid`, and those of `readJson`
 */
export async function readKnownKeys(bytes: Uint8Array, file: string): Promise<KnownKey[]> {
  const content = readJson(file, bytes);
  const items = Array.isArray(content) ? content : isObject(content) ? (content['items'] ?? [content]) : undefined;
  if (!Array.isArray(items)) throw new NgktError('knownKeys.format', messages.knownKeysFormat(), { file });
  try {
    return await Promise.all(items.map(readKnownKey));
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file }) : error;
  }
}

async function readKnownKey(item: unknown): Promise<KnownKey> {
  if (!isObject(item)) throw new NgktError('knownKeys.format', messages.knownKeysFormat());
  if ('private' in item || 'locked' in item) throw new NgktError('knownKeys.secret', messages.secretKeyGiven());
  const [area, label, key] = ['area', 'label', 'key'].map((name) => textOf(item, name)) as [string, string, string];
  if (area === '' || key === '') throw new NgktError('knownKeys.format', messages.knownKeysFormat());
  return { area, label, key, id: await keyId(key), revokedAt: revocationOf(item) };
}

function revocationOf(item: JsonObject): string | null {
  const at = textOf(item, 'revokedAt');
  return at === '' ? null : at;
}
