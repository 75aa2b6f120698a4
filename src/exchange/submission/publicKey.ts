import { Point } from '@noble/ed25519';
import { NgktError } from '../../kpi/finding';
import { fromBase64url } from './base64url';
import * as messages from './messages';
import { sha256, sha256Hex } from './sha256';

export const KEY_BYTES = 32;

/** A public key that the receiver trusts for one area. The service's `PublicKey` is one. */
export interface KnownKey {
  readonly area: string;
  /** See `keyId`. */
  readonly id: string;
  /** The office that holds the key, a role: "Sở Ngoại vụ". */
  readonly label: string;
  /** Ed25519 public key, base64url. */
  readonly key: string;
  /** When it was withdrawn, ISO; null while it counts. */
  readonly revokedAt: string | null;
}

/**
 * The bytes of a public key that is safe to trust: a point on the curve in its one spelling, and none of the few that fit
 * many messages.
 *
 * @throws NgktError `publicKey.invalid`
 */
export function readPublicKey(key: string): Uint8Array {
  const bytes = fromBase64url(key, KEY_BYTES);
  if (!bytes || !isSoundPoint(bytes)) throw new NgktError('publicKey.invalid', messages.publicKeyInvalid(key));
  return bytes;
}

function isSoundPoint(bytes: Uint8Array): boolean {
  try {
    return !Point.fromBytes(bytes).isSmallOrder();
  } catch {
    // The library throws for what is no point of the curve.
    return false;
  }
}

/** The name of a key: the first 16 hexadecimal digits of the SHA-256 of its public half. @throws as `readPublicKey` */
export async function keyId(key: string): Promise<string> {
  return (await sha256Hex(readPublicKey(key))).slice(0, 16);
}

/**
 * What two people compare over the telephone: six groups of five decimal digits, because the names of letters are easily
 * misheard. About 100 bits of the SHA-256 of the public key. @throws as `readPublicKey`
 */
export async function fingerprint(key: string): Promise<string> {
  const digest = await sha256(readPublicKey(key));
  const groups = [0, 5, 10, 15, 20, 25].map((at) => {
    const number = digest.subarray(at, at + 5).reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  });
  return groups.join(' ');
}
