import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import cors from '@fastify/cors';
import Fastify, { LogController, type FastifyServerOptions } from 'fastify';
import { NgktError } from '../../kpi/finding';
import type { ServiceContext } from '../context';
import type { Settings } from '../settings/settings';
import { addAccessControl } from './access/authenticate';
import { listRoutes } from './access/listRoutes';
import { addRateLimits } from './access/rateLimits';
import * as messages from './messages';
import { describeRoutes, showDescription } from './openapi';
import { sendProblem } from './problem/problemAnswer';
import { readJsonOnly } from './request/contentTypes';
import { validatorCompiler } from './request/validation';
import { logRequests } from './requestLog';
import { resources } from './routes/all';
import { addHealth } from './routes/health';
import type { App } from './routes/routes';
import { serveSite } from './site/site';
import { addSecurityHeaders } from './site/securityHeaders';

const PREFIX = '/api/v1';
const MEGABYTE = 1_000_000;

/** The service's web side, not yet listening. @param log where to log; nothing is logged where absent */
export async function createApp(
  context: ServiceContext,
  settings: Settings,
  log: FastifyServerOptions['logger'] = false,
): Promise<App> {
  const secure = settings.certificate !== '';
  // Over HTTPS the server object is of another class, which no route ever sees.
  const app = Fastify({
    ...(secure ? { https: { cert: readFileSync(settings.certificate), key: readFileSync(settings.privateKey) } } : {}),
    logger: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: settings.proxies.length > 0 ? [...settings.proxies] : false,
    bodyLimit: settings.uploadMegabytes * MEGABYTE,
    requestTimeout: settings.requestSeconds * 1000,
    // An address that cannot be read reaches no hook and no error handler.
    frameworkErrors: (error, request, reply) => {
      void sendProblem(error, request, reply.header('x-content-type-options', 'nosniff'));
    },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  }) as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  listRoutes(app);
  readJsonOnly(app);
  logRequests(app);
  await addSecurityHeaders(app, secure);
  await app.register(cors, corsOptions(settings.origins));
  await addRateLimits(app, settings);
  addAccessControl(app, context.store);
  await describeRoutes(app);

  addHealth(app, context);
  await app.register(
    (api, _options, done) => {
      api.addHook('onRequest', (_request, reply, next) => {
        reply.header('cache-control', 'no-store');
        next();
      });
      for (const addRoutes of resources) addRoutes(api, context);
      done();
    },
    { prefix: PREFIX },
  );
  await showDescription(app);
  if (settings.site !== '') {
    await app.register((site) => serveSite(site, { folder: settings.site, frameAncestors: settings.frameAncestors }));
  }
  app.setNotFoundHandler((request) => {
    throw new NgktError('route.unknown', messages.unknownRoute(request.method));
  });
  return app;
}

/** Only the sites named may call; nothing depends on cookies. */
function corsOptions(origins: readonly string[]) {
  return {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Accept-Language', 'Idempotency-Key', 'If-Match'],
    exposedHeaders: ['ETag', 'Retry-After', 'Content-Disposition'],
    credentials: false,
    maxAge: 600,
  };
}
