import { Type, type Static } from '@sinclair/typebox';
import { NgktError } from '../../kpi/finding';
import { fromBase64url, toBase64url } from './base64url';
import * as messages from './messages';

/** OWASP's number for PBKDF2 with SHA-256 (2023). Files may ask for more, up to what a browser does in a few seconds. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** AES-GCM adds 16 bytes that tell whether anything was changed. */
const TAG_BYTES = 16;

/** A secret under a passphrase. PBKDF2 and AES-GCM, because browsers and Node have both built in. */
export const PassphraseLock = Type.Object(
  {
    derivation: Type.Literal('PBKDF2-SHA-256'),
    rounds: Type.Integer({ minimum: ROUNDS, maximum: MOST_ROUNDS }),
    salt: Type.String(),
    cipher: Type.Literal('AES-256-GCM'),
    iv: Type.String(),
    data: Type.String(),
  },
  { additionalProperties: false },
);
export type PassphraseLock = Static<typeof PassphraseLock>;

/** @param context public text that belongs to the secret: with another one the lock does not open */
export async function lockSecret(
  secret: Uint8Array<ArrayBuffer>,
  passphrase: string,
  context: string,
): Promise<PassphraseLock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await derivedKey(passphrase, salt, ROUNDS);
  const data = await crypto.subtle.encrypt(parameters(iv, context), key, secret);
  return {
    derivation: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: toBase64url(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64url(iv),
    data: toBase64url(new Uint8Array(data)),
  };
}

/** @throws NgktError `keyFile.passphrase`: another passphrase or a changed file, nobody can tell which */
export async function unlockSecret(
  lock: PassphraseLock,
  passphrase: string,
  context: string,
  length: number,
): Promise<Uint8Array> {
  const [salt, iv] = [fromBase64url(lock.salt, SALT_BYTES), fromBase64url(lock.iv, IV_BYTES)];
  const data = fromBase64url(lock.data, length + TAG_BYTES);
  if (!salt || !iv || !data) throw new NgktError('keyFile.format', messages.keyFileFormat());
  const key = await derivedKey(passphrase, salt, lock.rounds);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, context), key, data));
  } catch {
    throw new NgktError('keyFile.passphrase', messages.wrongPassphrase());
  }
}

/** A passphrase typed on a Mac and on Windows is the same one after NFC. */
async function derivedKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) };
}
