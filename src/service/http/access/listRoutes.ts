import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Access } from './access';

/** A route and who may use it. */
export interface ListedRoute {
  readonly method: string;
  readonly url: string;
  readonly access: Access | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is. */
    listedRoutes(): ListedRoute[];
  }
}

/** No route is open by oversight: the service does not start with one that does not say who may use it. */
export function listRoutes(app: FastifyInstance): void {
  const registered: (Pick<RouteOptions, 'method' | 'url'> & { readonly route: RouteOptions })[] = [];
  // The address is taken now, since one object may serve two of them; the access when asked, since plugins add theirs later.
  app.addHook('onRoute', (route) => void registered.push({ method: route.method, url: route.url, route }));
  const listed = (): ListedRoute[] =>
    registered.flatMap(({ method, url, route }) =>
      [method]
        .flat()
        // Browsers ask so before a request from another site; the rules for other sites answer.
        .filter((name) => name !== 'OPTIONS')
        .map((name) => ({ method: name, url, access: route.config?.access })),
    );
  app.decorate('listedRoutes', listed);
  app.addHook('onReady', (done) => {
    const open = listed().filter(({ access }) => access === undefined);
    done(open.length > 0 ? new Error(`Routes without access: ${open.map(({ url }) => url).join(', ')}`) : undefined);
  });
}
