import type { FastifyReply, FastifyRequest } from 'fastify';
import { NgktError } from '../../../kpi/finding';
import * as messages from '../messages';

/** A strong or weak tag: proxies that compress weaken it. */
const TAG = /^(?:W\/)?"(\d{1,15})"$/;

/** The entity tag of a slot. */
export function sendTag(reply: FastifyReply, etag: number): void {
  reply.header('etag', `"${etag}"`);
}

/** The state the client has seen. @throws NgktError `precondition.required`, `request.ifMatch` */
export function expectedTag(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new NgktError('precondition.required', messages.ifMatchRequired);
  const tag = TAG.exec(header)?.[1];
  if (tag === undefined) throw new NgktError('request.ifMatch', messages.ifMatchWrong);
  return Number(tag);
}
