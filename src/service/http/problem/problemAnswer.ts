import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../../exchange/api/serviceSchemas';
import type { NgktError } from '../../../kpi/finding';
import { InvalidSubmission } from '../../arrival/invalidSubmission';
import { askedLang } from '../language';
import { asNgktError } from './asNgktError';
import { statusOf, statusTitles } from './status';

/** Seconds after which a client may try again when the database could not answer. */
const RETRY_AFTER = 2;

/** Answers an error as RFC 9457 says, in the language the client prefers and with both in `message`. */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = asNgktError(thrown);
  const status = statusOf(error.code);
  if (status >= 500) request.log.error({ err: described(thrown), code: error.code }, 'request failed');
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="ngkt"');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  const lang = askedLang(request);
  return reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .header('content-language', lang)
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problemOf(error, status, lang, request.id));
}

function problemOf(error: NgktError, status: number, lang: 'vi' | 'en', requestId: string): Problem {
  return {
    type: `urn:ngkt:problem:${error.code}`,
    title: statusTitles[status]?.[lang] ?? String(status),
    status,
    code: error.code,
    detail: error.text[lang],
    message: { vi: error.text.vi, en: error.text.en },
    instance: `urn:uuid:${requestId}`,
    ...(error instanceof InvalidSubmission ? { findings: [...error.findings] } : {}),
  };
}

/** Kind, words and place in the program; never the values a database driver adds to its errors. */
function described(error: unknown): { type: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  return { type: error.name, message: error.message, stack: error.stack ?? '' };
}
