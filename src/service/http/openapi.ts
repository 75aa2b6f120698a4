import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifySchema } from 'fastify';
import { Problem, Receipt, Slot, SubmissionFinding } from '../../exchange/api/serviceSchemas';
import { SubmissionSchema } from '../../exchange/api/submissionSchema';
import { publicAccess, type Access } from './access/access';
import { docsPolicy } from './site/contentSecurity';
import { usePolicy } from './site/securityHeaders';
import type { App } from './routes/routes';

/** Set from package.json when the service is built. */
declare const VERSION: string;

const problem = {
  description: 'Problem (RFC 9457), in both languages',
  content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
};

/** Describes the routes that are added after it; `/openapi.json` is made from their schemas. */
export async function describeRoutes(app: App): Promise<void> {
  for (const schema of [SubmissionSchema, SubmissionFinding, Problem, Slot, Receipt]) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'NGKT: tiếp nhận số liệu ngoại giao kinh tế / collection service',
        version: VERSION,
        description:
          'Lỗi theo RFC 9457 bằng hai thứ tiếng; ngôn ngữ theo Accept-Language. Errors follow RFC 9457 in both languages.',
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, index) => (typeof $id === 'string' ? $id : `schema-${index}`),
    },
    transform: ({ schema, url, route }) => ({ schema: described(schema, route.config?.access), url }),
  });
}

/** With what every route has in common: who may use it, and how it tells problems. */
function described(schema: FastifySchema | undefined, access: Access | undefined): FastifySchema {
  const { scopes = 'public', national = false } = access ?? {};
  const who =
    scopes === 'public'
      ? 'No token.'
      : `Token${scopes === 'any' ? '' : ` with scope ${scopes.join(' or ')}`}${national ? ' of area VN' : ''}.`;
  return {
    ...schema,
    description: [schema?.description, who].filter(Boolean).join(' '),
    security: scopes === 'public' ? [] : [{ token: [] }],
    response: { ...(schema?.response as object | undefined), '4xx': problem, '5xx': problem },
  };
}

/** The page that shows the description, from the package's own files. */
export async function showDescription(app: App): Promise<void> {
  app.get('/openapi.json', { config: publicAccess, schema: { hide: true } }, () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...publicAccess };
    });
    docs.addHook('onRequest', (_request, reply, done) => {
      usePolicy(reply, docsPolicy);
      done();
    });
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: false,
      theme: { title: 'NGKT API' },
      uiConfig: {
        layout: 'BaseLayout',
        url: '/openapi.json',
        validatorUrl: null,
        docExpansion: 'none',
        deepLinking: false,
      },
    });
  });
}
