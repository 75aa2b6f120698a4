import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { NgktError } from '../../../kpi/finding';
import type { Change, Once } from '../../store/actor';
import { actorOf } from '../access/account';
import * as messages from '../messages';

const KEY = /^[\w.:-]{8,100}$/;

/** Who changes something, and the request's `Idempotency-Key` where it has one. @throws NgktError `request.idempotencyKey` */
export function changeOf(request: FastifyRequest): Change {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return { actor: actorOf(request) };
  if (typeof key !== 'string' || !KEY.test(key))
    throw new NgktError('request.idempotencyKey', messages.idempotencyKeyWrong);
  return { actor: actorOf(request), once: { key, bodyHash: hashOf(request) } satisfies Once };
}

/** Method, address, If-Match and body: a client that repeats a request sends the same bytes of each. */
function hashOf({ method, url, headers, body }: FastifyRequest): string {
  const hash = createHash('sha256').update(`${method} ${url}\n${headers['if-match'] ?? ''}\n`);
  return hash.update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null)).digest('hex');
}
