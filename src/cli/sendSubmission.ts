import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem, Receipt } from '../exchange/api/serviceSchemas';
import { isObject } from '../exchange/json';
import { NgktError } from '../kpi/finding';
import * as messages from './sendMessages';
import { UsageError } from './usage';

export interface Sending {
  readonly token: string;
  readonly mediaType: string;
  /** Milliseconds before each further try. */
  readonly waits?: readonly number[];
  /** Milliseconds for one try. */
  readonly patience?: number;
}

/**
 * Sends a `.ngkt` file or a form to the service. All tries bear one idempotency key and are never counted twice; in another
 * run the service knows the content. (A key made from the content would be answered as it once was, also after the report
 * was returned.)
 *
 * @param address of the service, `https://…`
 * @throws UsageError where the token would travel in the open
 * @throws NgktError `service.unreachable`, `service.certificate`, `service.busy`, `service.noService`, or the code of the
 * service's own problem
 */
export async function sendSubmission(address: string, body: Uint8Array, sending: Sending): Promise<Receipt> {
  const url = endpoint(address);
  const key = randomUUID();
  let outcome = await attempt(url, body, key, sending);
  for (const pause of sending.waits ?? [500, 2000]) {
    if (!(outcome instanceof NgktError) || !passing.includes(outcome.code)) break;
    await wait(pause);
    outcome = await attempt(url, body, key, sending);
  }
  if (outcome instanceof NgktError) throw outcome;
  return outcome;
}

/** What may be over in a moment. */
const passing = ['service.unreachable', 'service.busy'];

function endpoint(address: string): URL {
  if (!URL.canParse(address)) throw new UsageError(messages.notAnAddress(address));
  const url = new URL(address);
  const ownComputer = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && ownComputer)) {
    throw new UsageError(messages.notHttps(address));
  }
  url.search = url.hash = '';
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/submissions/files`;
  return url;
}

/** One try: the receipt, or why there is none. */
async function attempt(url: URL, body: Uint8Array, key: string, sending: Sending): Promise<Receipt | NgktError> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      // Nobody else gets the token: a redirect is not followed.
      redirect: 'manual',
      headers: { authorization: `Bearer ${sending.token}`, 'content-type': sending.mediaType, 'idempotency-key': key },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(sending.patience ?? 60_000),
    });
    return judged(url, answer, parsed(await answer.text()));
  } catch (error) {
    // `fetch` throws for what happens on the line, also while the answer is on its way.
    return unreachable(url, error);
  }
}

function judged(url: URL, { ok, status }: Response, content: unknown): Receipt | NgktError {
  if (ok && isReceipt(content)) return content;
  if (status === 429 || status >= 500) return new NgktError('service.busy', messages.busy(url.host, status));
  if (!ok && isProblem(content)) return new NgktError(content.code, messages.refused(content));
  return new NgktError('service.noService', messages.noService(url.host, status));
}

/** Undefined where the answer is no JSON: the page of a proxy or of a log-in. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unreachable(url: URL, error: unknown): NgktError {
  // `fetch` hides the reason in `cause`; a timeout has none, and a code that is a number.
  const { cause = error } = error as { cause?: unknown };
  const { code, name } = cause as { code?: unknown; name: string };
  const reason = typeof code === 'string' ? code : name;
  if (/CERT|SELF_SIGNED|UNABLE_TO|TLS/.test(reason)) {
    return new NgktError('service.certificate', messages.certificate(url.host, reason));
  }
  return new NgktError('service.unreachable', messages.unreachable(url.host, reason));
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value['code'] === 'string' && isObject(value['message']);
}

function isReceipt(value: unknown): value is Receipt {
  return isObject(value) && typeof value['version'] === 'number' && typeof value['receivedAt'] === 'string';
}
