/**
 * Serves, on this machine only, what Excel would load from a web server and what stands in for Excel: the add-in's site
 * (`dist`) at `/`, the workbench at `/workbench/`, Microsoft's unmodified client library at `/office-js/`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer, Server as SecureServer } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import Fastify from 'fastify';
import { siteDirectives, workbenchDirectives } from './content-security.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const localOfficeJs = '/office-js/';
/** While a browser carries it, the add-in's site does not answer it: what a broken line looks like to the add-in. */
const offlineCookie = /(?:^|;\s*)ngkt-offline=1(?:;|$)/;

/**
 * The server, not yet listening.
 *
 * @param {object} [options]
 * @param {{ key: string | Buffer, cert: string | Buffer, ca?: string | Buffer }} [options.https] for Excel itself, which loads add-ins
 *   from nowhere else; the workbench does with plain HTTP
 * @param {{ app: import('fastify').FastifyInstance }} [options.service] the collection service, ready; it answers what is neither the
 *   workbench nor the pane, so that all stand at one address
 */
export async function createSiteServer({ https, service } = {}) {
  const app = Fastify({
    serverFactory: (site) => {
      const answer = (request, response) =>
        service && isForService(request.url) ? service.app.routing(request, response) : site(request, response);
      return https ? createSecureServer(https, answer) : createServer(answer);
    },
    rewriteUrl: lowerCaseErrorPage,
    forceCloseConnections: true,
  });

  app.addHook('onRequest', async (request) => {
    const ofWorkbench = request.url.startsWith('/workbench/');
    if (!ofWorkbench && offlineCookie.test(request.headers.cookie ?? '')) request.raw.socket.destroy();
  });

  await app.register(async (site) => {
    await site.register(helmet, headers(siteDirectives, https));
    site.get('/', (_, reply) => reply.redirect('/workbench/'));
    site.get('/taskpane.html', (_, reply) => reply.type('text/html; charset=utf-8').send(taskpane()));
    await serve(site, 'dist', '/');
    await serve(site, 'node_modules/@microsoft/office-js/dist', localOfficeJs);
  });
  await app.register(async (workbench) => {
    await workbench.register(helmet, headers(workbenchDirectives, https));
    await serve(workbench, 'build/workbench', '/workbench/');
  });
  return app;
}

/** Starts listening on `localhost` alone; port 0 takes any free one. Answers the address with a slash at its end. */
export async function listen(app, port) {
  await app.listen({ port, host: 'localhost' });
  const scheme = app.server instanceof SecureServer ? 'https' : 'http';
  return `${scheme}://localhost:${app.addresses()[0].port}/`;
}

/** What the collection service answers: its interface, its documentation, the pages for offices and reviewers. */
function isForService(url) {
  return /^\/(api|docs|pages)\/|^\/(health|openapi\.json|docs)(\?|$)/.test(url);
}

/** Browsers ask again each time: what was built anew must be seen at once. */
function serve(scope, folder, prefix) {
  return scope.register(files, { root: path.join(root, folder), prefix, decorateReply: false, maxAge: 0 });
}

function headers(directives, https) {
  return {
    contentSecurityPolicy: { useDefaults: false, directives },
    frameguard: { action: 'sameorigin' },
    strictTransportSecurity: false,
    // Excel on the web shows the pane in a frame of another site.
    crossOriginResourcePolicy: { policy: https ? 'cross-origin' : 'same-origin' },
    crossOriginOpenerPolicy: false,
  };
}

/** The library asks for `AgaveErrorUX/…` with capitals, the package has the folder without. */
function lowerCaseErrorPage({ url }) {
  return /^\/office-js\/AgaveErrorUX\//i.test(url) ? url.toLowerCase() : url;
}

/** The page as built, with Microsoft's address of the client library replaced by the installed copy. */
function taskpane() {
  const file = path.join(root, 'dist', 'taskpane.html');
  if (!existsSync(file)) return 'dist/taskpane.html is missing: npm run build';
  return readFileSync(file, 'utf8').replaceAll(microsoftOfficeJs, localOfficeJs);
}
