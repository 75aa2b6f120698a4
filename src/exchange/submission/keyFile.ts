import { Type, type Static } from '@sinclair/typebox';
import { Check } from '@sinclair/typebox/value';
import { NgktError } from '../../kpi/finding';
import { AreaId } from '../api/submissionSchema';
import { isObject, readJson } from '../json';
import { fromBase64url, toBase64url } from './base64url';
import { canonicalJson } from './canonicalJson';
import * as messages from './messages';
import { lockSecret, PassphraseLock, unlockSecret } from './passphraseLock';
import { KEY_BYTES } from './publicKey';
import { SigningKey } from './signingKey';

const FORMAT = 'ngkt-key';
const VERSION = 1;
const closed = { additionalProperties: false } as const;

const publicPart = {
  format: Type.Literal(FORMAT),
  version: Type.Literal(VERSION),
  area: AreaId,
  label: Type.String({ maxLength: 200 }),
  createdAt: Type.String({ maxLength: 40 }),
  id: Type.String({ pattern: '^[0-9a-f]{16}$' }),
  key: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
};
const PlainKeyFile = Type.Object({ ...publicPart, private: Type.String() }, closed);
const LockedKeyFile = Type.Object({ ...publicPart, locked: PassphraseLock }, closed);
const KeyFile = Type.Union([PlainKeyFile, LockedKeyFile]);

/** What a key file holds: whose key it is and its public half in the open, the secret half perhaps under a passphrase. */
export type KeyFile = Static<typeof KeyFile>;

/** A passphrase that is guessed in an hour protects nothing. */
export const SHORTEST_PASSPHRASE = 10;

/**
 * The text of a key file, which only its office may have.
 *
 * @throws NgktError `keyFile.passphraseShort`
 */
export async function keyFileText(key: SigningKey, passphrase?: string): Promise<string> {
  const open = { format: FORMAT, version: VERSION, ...key.owner, id: key.id, key: key.key } as const;
  if (passphrase === undefined) return `${JSON.stringify({ ...open, private: toBase64url(key.secret()) }, null, 2)}\n`;
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    throw new NgktError('keyFile.passphraseShort', messages.passphraseShort(SHORTEST_PASSPHRASE));
  }
  const locked = await lockSecret(key.secret(), passphrase, canonicalJson(open));
  return `${JSON.stringify({ ...open, locked }, null, 2)}\n`;
}

/** @throws NgktError `keyFile.format`, `keyFile.version` */
export function readKeyFile(bytes: Uint8Array, file: string): KeyFile {
  const content = parsed(bytes, file);
  if (!isObject(content) || content['format'] !== FORMAT) {
    throw new NgktError('keyFile.format', messages.keyFileFormat(), { file });
  }
  if (content['version'] !== VERSION) {
    throw new NgktError('keyFile.version', messages.keyFileVersion(), { file });
  }
  if (!Check(KeyFile, content)) throw new NgktError('keyFile.format', messages.keyFileFormat(), { file });
  return content;
}

/**
 * @throws NgktError `keyFile.passphraseNeeded`, `keyFile.passphrase`, `keyFile.format`; `keyFile.damaged` where the secret
 * half is not that of the public one
 */
export async function unlockKeyFile(file: KeyFile, passphrase?: string): Promise<SigningKey> {
  const seed = await secretOf(file, passphrase);
  const { area, label, createdAt } = file;
  const key = await SigningKey.fromSeed({ area, label, createdAt }, seed);
  if (key.key !== file.key || key.id !== file.id) throw new NgktError('keyFile.damaged', messages.keyFileDamaged());
  return key;
}

export function needsPassphrase(file: KeyFile): boolean {
  return 'locked' in file;
}

async function secretOf(file: KeyFile, passphrase: string | undefined): Promise<Uint8Array> {
  if ('locked' in file) {
    if (passphrase === undefined) throw new NgktError('keyFile.passphraseNeeded', messages.passphraseNeeded());
    const { locked, ...open } = file;
    return unlockSecret(locked, passphrase, canonicalJson(open), KEY_BYTES);
  }
  const seed = fromBase64url(file.private, KEY_BYTES);
  if (!seed) throw new NgktError('keyFile.format', messages.keyFileFormat());
  return seed;
}

function parsed(bytes: Uint8Array, file: string): unknown {
  try {
    return readJson(file, bytes);
  } catch (error) {
    // What the parser found would only puzzle: the file is no key file, or not any more.
    if (error instanceof NgktError) throw new NgktError('keyFile.format', messages.keyFileFormat(), { file });
    throw error;
  }
}
