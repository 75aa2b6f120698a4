import type {
  AuditEntry,
  CellComment,
  PublicKey,
  Receipt,
  State,
  SubmissionFinding,
  Token,
  TokenRequest,
  Version,
} from '../../exchange/api/serviceSchemas';
import type { ReportingDays } from '../../kpi/reportingCalendar';
import type { Submission } from '../../kpi/submission';
import type { AuditVerification } from '../audit/verification';
import type { Change } from './actor';
import type { SlotKey, StoredSlot, StoredSlotDetail, StoredVersion } from './slot';

/**
 * What the collection service keeps. Every method is one transaction: it returns after the commit, or throws and has
 * changed nothing. The same code runs on SQLite and PostgreSQL, and several processes may share one database.
 *
 * Bad requests throw `NgktError` with a code of `StoreProblem` (see `problems.ts`), any method may throw
 * `database.unavailable`, `database.busy`, `database.full` or `database.outcomeUnknown` (see `database/problems.ts`).
 * Instants are ISO 8601 in UTC, days ISO and of Vietnam's calendar (UTC+7).
 */
export interface Store {
  // Reports

  /** Slots something has been done with; a filter left out takes all. Ordered by period, area. */
  slots(filter: { period?: string; area?: string; state?: State }): Promise<StoredSlot[]>;
  /** A slot and its latest content; `missing` where nothing has been done. */
  slot(key: SlotKey): Promise<StoredSlotDetail>;
  /** Every area in every period, `missing` ones included: one row an area, in the order given. */
  matrix(areas: readonly string[], periods: readonly string[]): Promise<StoredSlot[][]>;
  /** @throws `version.unknown` */
  version(key: SlotKey, version: number): Promise<StoredVersion>;
  /**
   * Takes a new version. The same content as the latest version (equal canonical text) gets that version's receipt again.
   *
   * @throws `submission.secret`, `submission.closed` (approved, locked, or past the lock date), `submission.replayed` (a
   *   file received before, since overtaken by another version), `submission.older` (a file made before one already
   *   received), `idempotency.reused`
   */
  submit(arrival: Arrival, change: Change): Promise<Receipt>;
  /**
   * Keeps unfinished work. An area whose report is submitted or returned stays so.
   *
   * @param expected etag the client has seen; 0 for a slot nothing has been done with
   * @throws `precondition.failed`, `submission.closed`, `submission.secret`, `idempotency.reused`
   */
  saveDraft(submission: Submission, expected: number, change: Change): Promise<StoredSlot>;
  /** submitted → returned. @throws `precondition.failed`, `state.wrong`, `idempotency.reused` */
  returnSubmission(
    key: SlotKey,
    review: { reason: string; comments: readonly CellComment[] },
    expected: number,
    change: Change,
  ): Promise<StoredSlot>;
  /** submitted → approved. @throws `precondition.failed`, `state.wrong`, `idempotency.reused` */
  approve(key: SlotKey, expected: number, change: Change): Promise<StoredSlot>;
  /** approved → locked. @throws `precondition.failed`, `state.wrong`, `idempotency.reused` */
  lock(key: SlotKey, expected: number, change: Change): Promise<StoredSlot>;
  /**
   * approved or locked → returned; the approval no longer stands. After the lock date the area can send again only with an
   * exception. @throws `precondition.failed`, `state.wrong`, `idempotency.reused`
   */
  reopen(key: SlotKey, reason: string, expected: number, change: Change): Promise<StoredSlot>;
  /**
   * The version of every slot whose approval stood at the end of the day `asOf`, ordered by period, area.
   *
   * @param only leave out to have all
   */
  acceptedSubmissions(
    asOf: string,
    only?: { areas?: readonly string[]; periods?: readonly string[] },
  ): Promise<AcceptedVersion[]>;

  // Calendar

  /** Days in force; without an area, those of the period for all. `set`: somebody has set them. */
  days(period: string, area?: string): Promise<ReportingDays & { set: boolean }>;
  /** Days of several periods for all areas, in the order given. */
  periods(periods: readonly string[]): Promise<(ReportingDays & { period: string; set: boolean })[]>;
  /** @throws `period.days` where they are not cut-off ≤ due ≤ lock */
  setPeriod(period: string, days: ReportingDays, change: Change): Promise<void>;
  exceptions(period: string): Promise<AreaException[]>;
  /** Sets or replaces an area's own due and lock dates. @throws `period.days`, `exception.area` (`VN` is no area) */
  setException(exception: AreaException, change: Change): Promise<void>;
  /** @throws `exception.unknown`, `exception.area` */
  removeException(key: SlotKey, change: Change): Promise<void>;

  // Access

  /** Who a token's secret belongs to. @throws `token.unknown`, `token.expired`, `token.revoked` */
  authenticate(secret: string): Promise<Token>;
  /** Newest first; without an area, all. Never secrets. */
  tokens(area?: string): Promise<Token[]>;
  /** @throws `token.expires` where the expiry is not in the future */
  createToken(request: TokenRequest, change: Pick<Change, 'actor'>): Promise<{ token: Token; secret: string }>;
  /** Revoking twice is no error. @throws `token.notFound` */
  revokeToken(area: string, id: string, change: Change): Promise<Token>;
  /** The administrator's first token where no token exists yet, whichever process asks first; else undefined. */
  firstToken(label: string, expires: string): Promise<{ token: Token; secret: string } | undefined>;
  /** Newest first; without an area, all. Revoked ones included. */
  keys(area?: string): Promise<PublicKey[]>;
  /** Adding a key that is there is no error. @throws `publicKey.invalid`, `key.revoked` (a revoked key does not come back) */
  addKey(request: { area: string; label: string; key: string }, change: Change): Promise<PublicKey>;
  /** Revoking twice is no error. @throws `key.notFound` */
  revokeKey(area: string, id: string, change: Change): Promise<PublicKey>;

  // Audit and upkeep

  /** Entries after `after`, oldest first, at most `limit` (default 200). */
  audit(area: string, page?: { after?: number; limit?: number }): Promise<AuditEntry[]>;
  verifyAudit(): Promise<AuditVerification>;
  /** Forgets answers to idempotency keys older than the instant. @returns how many */
  forgetAnswers(before: string): Promise<number>;
  /** A round trip to the database. */
  health(): Promise<{ engine: 'sqlite' | 'postgres'; migration: string }>;
  close(): Promise<void>;
}

/** A submission as it arrives, checked by the caller. */
export interface Arrival {
  readonly submission: Submission;
  readonly via: Version['via'];
  /** What the checks found; kept with the version. */
  readonly findings: readonly SubmissionFinding[];
  /** What the marked file said of itself. */
  readonly file?: { readonly keyId: string; readonly nonce: string; readonly madeAt: string };
}

/** `exchange/consolidation` takes these. */
export interface AcceptedVersion {
  readonly submission: Submission;
  readonly version: number;
  readonly receivedAt: string;
  readonly approvedAt: string;
  readonly hash: string;
}

/** An area's own due and lock date, with the reason. */
export interface AreaException extends SlotKey {
  readonly due: string;
  readonly lock: string;
  readonly reason: string;
}
