import type { CellComment, State, SubmissionFinding, Version } from '../../exchange/api/serviceSchemas';
import type { Submission } from '../../kpi/submission';

/** One area's report for one period. */
export interface SlotKey {
  readonly area: string;
  /** Canonical period id. */
  readonly period: string;
}

/** Where an area's report for a period stands, also where nothing has been handed in (`missing`, etag 0). */
export interface StoredSlot extends SlotKey {
  readonly state: State;
  /** Latest version; 0 before the first. */
  readonly version: number;
  /** Version whose approval stands; 0 where none does. */
  readonly approvedVersion: number;
  /** Days in force for this area, a named exception included. */
  readonly due: string;
  readonly lock: string;
  /**
   * The first version came after the due date, or none has come and the date has passed. A correction the reviewers asked
   * for does not make a report late.
   */
  readonly late: boolean;
  /** Arrival of the latest version. */
  readonly submittedAt: string | null;
  readonly changedAt: string | null;
  /** Reason of the last return or reopening; "" otherwise. */
  readonly reason: string;
  /** Warnings of the latest version. */
  readonly warnings: number;
  /** Grows by one with every change. The HTTP entity tag; what `expected` is compared with. */
  readonly etag: number;
}

/** A slot with all that a reader of it sees. */
export interface StoredSlotDetail {
  readonly slot: StoredSlot;
  /** Content of the latest version. */
  readonly submission: Submission | null;
  readonly draft: Submission | null;
  /** What was found in the latest version when it arrived. */
  readonly findings: readonly SubmissionFinding[];
  /** Comments of the last return. */
  readonly comments: readonly CellComment[];
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** One version as it was received; never changed afterwards. */
export interface StoredVersion extends Version, SlotKey {
  readonly submission: Submission;
  readonly findings: readonly SubmissionFinding[];
  /** Received after the due date that was in force for the area. */
  readonly late: boolean;
  readonly approvedAt: string | null;
  /** When a reopening took the approval back. */
  readonly withdrawnAt: string | null;
}
