import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../exchange/api/serviceSchemas';
import { canonicalJson } from '../../exchange/submission/canonicalJson';
import type { SlotTable } from '../database/tables';

/** What can be done, as the log names it; stable. */
export type AuditAction = SlotAction | OtherAction;

export type SlotAction =
  | 'draft.saved'
  | 'submission.received'
  | 'submission.returned'
  | 'submission.approved'
  | 'submission.locked'
  | 'submission.reopened';

export type OtherAction =
  | 'period.set'
  | 'exception.set'
  | 'exception.removed'
  | 'token.created'
  | 'token.revoked'
  | 'key.added'
  | 'key.revoked';

/** An entry before it has its place in the chain. */
export interface NewEntry {
  readonly by: string;
  readonly action: AuditAction;
  /** What it is about: a period, the id of a token or a key. The area is the chain's. */
  readonly subject: string;
  /** Plain JSON; for a `SlotAction` a `SlotTrace`. */
  readonly detail: object;
}

/** Where a slot stands after an entry: what verification compares the slot with. */
export interface SlotTrace {
  readonly state: SlotTable['state'];
  readonly version: number;
  readonly approvedVersion: number;
  readonly etag: number;
  /** SHA-256 of a received version's content. */
  readonly hash?: string;
  readonly [more: string]: unknown;
}

/** Before the first entry. */
export const CHAIN_START = '';

/** SHA-256 over the entry and the hash before it, as canonical JSON, in hex: an entry is what it is only in its place. */
export function entryHash(previous: string, entry: Omit<AuditEntry, 'hash'>): string {
  const { area, seq, at, by, action, subject, detail } = entry;
  const text = canonicalJson({ previous, area, seq, at, by, action, subject, detail });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
