import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NgktError } from '../../../kpi/finding';
import type { Settings } from '../../settings/settings';
import * as messages from '../messages';

const MINUTE = 60_000;

type Limits = Pick<Settings, 'requestsPerMinute' | 'addressRequestsPerMinute'>;

/**
 * Two limits: by address before anything is looked up, by token once it is known, so that offices behind one address do not
 * use up each other's share. Counted in each process.
 */
export async function addRateLimits(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: MINUTE,
    keyGenerator: tokenOrAddress,
    // Public routes have the limit by address alone.
    allowList: (request) => request.account === null,
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1000)),
  });
  const byAddress = app.createRateLimit({
    max: limits.addressRequestsPerMinute,
    timeWindow: MINUTE,
    keyGenerator: addressOf,
    allowList: [],
  });
  app.addHook('onRequest', async (request, reply) => {
    const limit = await byAddress(request);
    if (limit.isAllowed || !limit.isExceeded) return;
    reply.header('retry-after', limit.ttlInSeconds);
    throw tooMany(limit.ttlInSeconds);
  });
}

function tokenOrAddress(request: FastifyRequest): string {
  return request.account ? `${request.account.area}/${request.account.id}` : addressOf(request);
}

function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip);
}

function tooMany(seconds: number): NgktError {
  return new NgktError('request.tooMany', messages.tooMany(seconds));
}
