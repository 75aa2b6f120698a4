/** Who asks for a change: what the audit log keeps of them. Roles, never people. */
export interface Actor {
  /** Area of the token; `VN` for the collecting body. Idempotency keys belong to this area. */
  readonly area: string;
  /** Label of the token: "Sở Ngoại vụ Bắc Ninh". */
  readonly by: string;
}

/**
 * A request that may be sent again: the same key and body get the first answer again, and nothing is done twice. The
 * answer is kept in the same transaction as what it tells about.
 */
export interface Once {
  /** The client's `Idempotency-Key`. */
  readonly key: string;
  /** SHA-256 of everything that makes the request what it is: method, path, If-Match and body. */
  readonly bodyHash: string;
}

/** Who changes something, and how a repetition of it is known. */
export interface Change {
  readonly actor: Actor;
  readonly once?: Once;
}
