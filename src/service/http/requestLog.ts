import type { FastifyInstance } from 'fastify';

/**
 * One line a request: what was asked of which route, how it ended, which token. Neither addresses nor what was sent or
 * answered are logged: a route's pattern (`/submissions/:area/:period`) stands for the address.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.is404 ? 'unknown' : request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(request.account ? { area: request.account.area, token: request.account.id } : {}),
      },
      'request',
    );
    done();
  });
}
