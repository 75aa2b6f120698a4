import type { Problem, SubmissionFinding } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import * as messages from './messages';
import { BlockedByPolicy } from './underPolicy';

/** The service's refusal of a submission: every finding that blocks it. */
export class SubmissionRefused extends NgktError {
  constructor(
    code: string,
    text: Bilingual,
    readonly findings: readonly SubmissionFinding[],
  ) {
    super(code, text);
  }
}

/** Code of the error where nothing answered: what was asked may or may not have happened. */
export const OFFLINE = 'service.offline';

/** Why there is no answer: the line, or the page that may not ask. */
export function connectionLost(address: string, cause: unknown): NgktError {
  const error =
    cause instanceof BlockedByPolicy
      ? new NgktError('service.blocked', messages.blocked(new URL(address).origin))
      : new NgktError(OFFLINE, messages.offline(address));
  error.cause = cause;
  return error;
}

/** Whether asking again later may help: no answer, a busy server, too many requests. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof NgktError)) return false;
  return error.code === OFFLINE || error.code === 'service.unavailable';
}

/**
 * Whether the service judged what was sent, so that sending the same again is of no use. Everything else may pass: a lost
 * line, a busy server, a page of somebody's proxy in between, a token that must be renewed.
 */
export function isJudged(error: unknown): boolean {
  return error instanceof NgktError && JUDGED.test(error.code);
}

const JUDGED = /^(submission|area|period|idempotency|request|state)\.(?!tooMany$)/;

export async function refusal(response: Response, address: string): Promise<NgktError> {
  if ([408, 429, 502, 503, 504].includes(response.status)) {
    return new NgktError('service.unavailable', messages.unavailable(address, response.status));
  }
  const problem = await problemOf(response);
  if (!problem) return strangeAnswer(address, response.status);
  return problem.findings
    ? new SubmissionRefused(problem.code, problem.message, problem.findings)
    : new NgktError(problem.code, problem.message);
}

/** Something answered that is no collection service: a log-in page, another server. */
export function strangeAnswer(address: string, status: number): NgktError {
  return new NgktError('service.answer', messages.strangeAnswer(address, status));
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return typeof body.code === 'string' && typeof body.message?.vi === 'string' ? (body as Problem) : undefined;
  } catch {
    return undefined;
  }
}
