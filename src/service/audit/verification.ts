import type { AuditEntry } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';

/** Where an area's log stops being what was written. */
export interface AuditBreak {
  readonly area: string;
  /** Place in the chain: of the first broken entry, or the last one where something behind it is wrong. */
  readonly seq: number;
  /**
   * `changed` or reordered content; `missing` entry; `tail` entries after the last one removed; `head` of the chain not the
   * last entry's; `slot` or `version` not what the log says of it.
   */
  readonly kind: 'changed' | 'missing' | 'tail' | 'head' | 'slot' | 'version';
  readonly message: Bilingual;
  /** Absent where the entry itself is gone. */
  readonly entry?: AuditEntry;
}

export interface AuditVerification {
  readonly sound: boolean;
  readonly areas: number;
  readonly entries: number;
  /** The first break of each area. */
  readonly breaks: readonly AuditBreak[];
  /** Last entry of each area's chain. Kept elsewhere (a backup, a print-out), it shows a log cut back later. */
  readonly heads: readonly ChainHead[];
}

export interface ChainHead {
  readonly area: string;
  readonly seq: number;
  readonly hash: string;
}
