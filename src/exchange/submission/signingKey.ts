import { getPublicKeyAsync, signAsync, utils } from '@noble/ed25519';
import { toBase64url } from './base64url';
import { keyId } from './publicKey';

/** Whose key it is and since when; public. */
export interface KeyOwner {
  readonly area: string;
  /** The office that holds the key, a role: "Sở Ngoại vụ". */
  readonly label: string;
  /** ISO, UTC. */
  readonly createdAt: string;
}

/** A key that can mark files. Its secret half is not enumerable, so that no log or JSON of it can carry it off. */
export class SigningKey {
  readonly #seed: Uint8Array;

  private constructor(
    readonly owner: KeyOwner,
    /** Ed25519 public key, base64url. */
    readonly key: string,
    /** See `keyId`. */
    readonly id: string,
    seed: Uint8Array,
  ) {
    this.#seed = seed;
  }

  static create(owner: KeyOwner): Promise<SigningKey> {
    return SigningKey.fromSeed(owner, utils.randomSecretKey());
  }

  /** @param seed the 32 bytes of RFC 8032 */
  static async fromSeed(owner: KeyOwner, seed: Uint8Array): Promise<SigningKey> {
    const key = toBase64url(await getPublicKeyAsync(seed));
    return new SigningKey(owner, key, await keyId(key), Uint8Array.from(seed));
  }

  /** The mark of RFC 8032 over a message, 64 bytes. */
  mark(message: Uint8Array): Promise<Uint8Array> {
    return signAsync(message, this.#seed);
  }

  /** The secret half, for the key file only. */
  secret(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#seed);
  }
}
