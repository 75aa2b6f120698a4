import type { AuditEntry } from '../../exchange/api/serviceSchemas';
import type { SlotAction, SlotTrace } from './auditEntry';

/** What an area's log says its reports must look like. */
export class Replay {
  /** By period: the last trace. */
  readonly slots = new Map<string, SlotTrace>();
  /** By period and version. */
  readonly versions = new Map<string, TracedVersion>();

  /** Takes the next entry of the chain. */
  add(entry: AuditEntry): void {
    const action = entry.action as SlotAction;
    if (!slotActions.has(action)) return;
    const period = entry.subject;
    const trace = JSON.parse(entry.detail) as SlotTrace;
    this.slots.set(period, trace);
    const key = versionKey(period, trace.version);
    if (action === 'submission.received') {
      this.versions.set(key, { hash: trace.hash ?? '', receivedAt: entry.at, approvedAt: null, withdrawnAt: null });
    }
    const version = this.versions.get(key);
    if (version && action === 'submission.approved') version.approvedAt = entry.at;
    if (version && action === 'submission.reopened') version.withdrawnAt = entry.at;
  }
}

export interface TracedVersion {
  readonly hash: string;
  readonly receivedAt: string;
  approvedAt: string | null;
  withdrawnAt: string | null;
}

export function versionKey(period: string, version: number): string {
  return `${period} ${version}`;
}

const slotActions: ReadonlySet<SlotAction> = new Set<SlotAction>([
  'draft.saved',
  'submission.received',
  'submission.returned',
  'submission.approved',
  'submission.locked',
  'submission.reopened',
]);
