/**
 * The tables, with the columns' names as they are in the database. Instants are ISO 8601 in UTC, days ISO; JSON is text.
 * Every primary and unique key starts with `area`, so that a distributed PostgreSQL can spread rows by it.
 */
export interface Tables {
  area_token: AreaTokenTable;
  public_key: PublicKeyTable;
  period_days: PeriodDaysTable;
  slot: SlotTable;
  submission_version: SubmissionVersionTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
  chain_head: ChainHeadTable;
}

export interface AreaTokenTable {
  area: string;
  id: string;
  label: string;
  /** Separated by spaces. */
  scopes: string;
  /** SHA-256 of the secret, hex. */
  secret_hash: string;
  /** Last day it is good for. */
  expires: string;
  created_at: string;
  revoked_at: string | null;
}

export interface PublicKeyTable {
  area: string;
  id: string;
  label: string;
  /** Ed25519 public key, base64url. */
  key: string;
  created_at: string;
  revoked_at: string | null;
}

export interface PeriodDaysTable {
  /** `VN`: the days for all; any other area: its named exception. */
  area: string;
  period: string;
  /** "" in an exception: the figures' last day is the same for all. */
  cut_off: string;
  due: string;
  lock: string;
  /** Of the exception; "" otherwise. */
  reason: string;
}

export interface SlotTable {
  area: string;
  period: string;
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'locked';
  version: number;
  approved_version: number;
  /** Canonical JSON of unfinished work. */
  draft: string | null;
  reason: string;
  comments: string;
  /** Arrival of the first version: what lateness is about. */
  first_at: string | null;
  submitted_at: string | null;
  changed_at: string;
  warnings: number;
  etag: number;
}

export interface SubmissionVersionTable {
  area: string;
  period: string;
  version: number;
  /** Canonical JSON of the submission. */
  content: string;
  /** SHA-256 of `content`, hex. */
  hash: string;
  via: 'api' | 'file' | 'form' | 'pane' | 'page';
  by: string;
  /** "" where it did not come as a marked file. */
  key_id: string;
  nonce: string | null;
  made_at: string | null;
  received_at: string;
  /** 1 where it came after the due date then in force. */
  late: number;
  findings: string;
  approved_at: string | null;
  withdrawn_at: string | null;
}

export interface IdempotencyTable {
  area: string;
  key: string;
  body_hash: string;
  answer: string;
  created_at: string;
}

export interface AuditTable {
  area: string;
  seq: number;
  at: string;
  by: string;
  action: string;
  subject: string;
  /** Canonical JSON. */
  detail: string;
  /** SHA-256 over the entry and the hash before it, hex. */
  hash: string;
}

/** The last entry of an area's chain. Writers lock its row first, so that an area's changes come one after another. */
export interface ChainHeadTable {
  area: string;
  seq: number;
  hash: string;
}

/** In the order that a restore fills them. */
export const tableNames = [
  'area_token',
  'public_key',
  'period_days',
  'slot',
  'submission_version',
  'idempotency',
  'audit',
  'chain_head',
] as const satisfies readonly (keyof Tables)[];
