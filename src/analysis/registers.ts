import { agreementKinds, agreementStatuses, type Agreement, type Task } from '../kpi/registers';
import { NgktError } from '../kpi/finding';
import { nearest } from '../kpi/nearest';
import type { Period } from '../kpi/period';
import { matchKey } from '../kpi/textKey';
import * as messages from './comparisonMessages';
import { dayBounds } from './vintage';

/** Which agreements a list takes; what is not given does not restrict. Kinds and statuses in any case. */
export interface AgreementFilter {
  readonly kind?: string;
  readonly status?: string;
  /** Part of the partner's name is enough: an FTA has many partners. */
  readonly partner?: string;
  /** Area id. */
  readonly area?: string;
  /** Id of the activity it was signed at. */
  readonly event?: string;
  /** Signed, or where that is not known in force, in this period. */
  readonly period?: Period;
}

export const taskStates = ['done', 'running', 'late'] as const;
export type TaskState = (typeof taskStates)[number];

export interface TaskFilter {
  readonly status?: string;
  readonly assignee?: string;
  /** Assigned in this period. */
  readonly period?: Period;
}

/** The agreements that pass, in order of the register. @throws NgktError `register.kind`, `register.status` */
export function agreements(all: readonly Agreement[], filter: AgreementFilter): Agreement[] {
  const kind = filter.kind === undefined ? undefined : oneOf(filter.kind, agreementKinds, 'register.kind');
  const status = filter.status === undefined ? undefined : oneOf(filter.status, agreementStatuses, 'register.status');
  const partner = filter.partner === undefined ? undefined : matchKey(filter.partner);
  return all.filter(
    (agreement) =>
      (kind === undefined || agreement.kind === kind) &&
      (status === undefined || agreement.status === status) &&
      (partner === undefined || matchKey(agreement.partner).includes(partner)) &&
      (filter.area === undefined || agreement.area === filter.area) &&
      (filter.event === undefined || agreement.event === filter.event) &&
      (filter.period === undefined || datedIn(agreement.signed || agreement.inForce, filter.period)),
  );
}

/**
 * The tasks that pass, in order of the register, by their state on a day (see `taskState`).
 * @throws NgktError `register.status`
 */
export function tasks(all: readonly Task[], filter: TaskFilter, day: string, statusesUndated = false): Task[] {
  const status = filter.status === undefined ? undefined : oneOf(filter.status, taskStates, 'register.status');
  const assignee = filter.assignee === undefined ? undefined : matchKey(filter.assignee);
  return all.filter(
    (task) =>
      (status === undefined || taskState(task, day, statusesUndated) === status) &&
      (assignee === undefined || matchKey(task.assignee) === assignee) &&
      (filter.period === undefined || datedIn(task.assigned, filter.period)),
  );
}

/** After every ISO day. */
const NEVER = '~';

/** Those due earliest first, those without a due date last; a month counts to its end. */
export function tasksByDue(all: readonly Task[]): Task[] {
  const dueDay = ({ due }: Task): string => (due === '' ? NEVER : dayBounds(due).last);
  return [...all].sort((a, b) => (dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : 0));
}

const DONE = new Set(['done', 'completed', 'hoàn thành', 'đã hoàn thành', 'đã xong'].map(matchKey));
const LATE = new Set(['late', 'overdue', 'quá hạn', 'chậm', 'chậm tiến độ'].map(matchKey));

/**
 * A task not done is late when it says so or when its due date (a month counts to its end) is before the day.
 * @param statusesUndated the register was kept on after the day: that it says "late" today is no word on a task with a due date
 */
export function taskState(task: Task, day: string, statusesUndated = false): TaskState {
  const status = matchKey(task.status);
  if (DONE.has(status)) return 'done';
  if (LATE.has(status) && !(statusesUndated && task.due !== '')) return 'late';
  return task.due !== '' && day !== '' && dayBounds(task.due).last < day ? 'late' : 'running';
}

/** Whether what a task reads as rests on a status that may have been written after the day of a report. */
export function restsOnStatus(task: Task): boolean {
  const status = matchKey(task.status);
  return DONE.has(status) || task.result !== '' || (LATE.has(status) && task.due === '');
}

/** The same of an agreement: what is signed, or in force since a known day, was so before; the rest may be newer. */
export function agreementRestsOnStatus({ status, inForce }: Agreement): boolean {
  return status !== 'signed' && !(status === 'in_force' && inForce !== '');
}

function datedIn(date: string, period: Period): boolean {
  if (date === '') return false;
  const { first, last } = dayBounds(date);
  return first >= period.start && last <= period.end;
}

function oneOf<T extends string>(typed: string, allowed: readonly T[], code: string): T {
  const found = allowed.find((one) => one.toLowerCase() === typed.trim().toLowerCase());
  if (found) return found;
  throw new NgktError(code, messages.notOneOf(typed, allowed, nearest(typed, allowed)));
}
