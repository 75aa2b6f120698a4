import { existsSync } from 'node:fs';
import path from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { publicAccess } from '../access/access';
import { pagePolicy, paneIn } from './contentSecurity';
import { useFramedPolicy, usePolicy } from './securityHeaders';

export interface SiteOptions {
  /** The built site: the add-in, with the pages in its folder `pages`. */
  readonly folder: string;
  readonly frameAncestors: readonly string[];
}

/** Files that change with their content bear a mark of it in their name and may be kept. */
const MARKED = /\.[0-9a-f]{8}\.[\w.]+$/;
const YEAR = 31_536_000;

/** Serves the pages at `/` and the add-in beside them; the command, which is built into the same folder, is not served. */
export async function serveSite(app: FastifyInstance, { folder, frameAncestors }: SiteOptions): Promise<void> {
  const pane = paneIn(frameAncestors);
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, ...publicAccess };
  });
  app.addHook('onRequest', (request, reply, done) => {
    const [pathname] = request.url.split('?', 1);
    if (pathname === '/taskpane.html') useFramedPolicy(reply, pane);
    else usePolicy(reply, pagePolicy);
    done();
  });
  await app.register(files, {
    root: [path.join(folder, 'pages'), folder].filter((root) => existsSync(root)).map((root) => path.resolve(root)),
    prefix: '/',
    decorateReply: false,
    cacheControl: false,
    dotfiles: 'deny',
    allowedPath: (name) => !/^\/*cli(\/|$)/i.test(name),
    setHeaders(reply, place) {
      reply.header('cache-control', MARKED.test(place) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
}
