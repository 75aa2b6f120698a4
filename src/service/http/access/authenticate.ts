import type { FastifyInstance } from 'fastify';
import { NgktError } from '../../../kpi/finding';
import type { Store } from '../../store/store';
import * as messages from '../messages';
import { NATIONAL, type Access, type Account } from './access';

/** RFC 6750; what is longer than any token of ours is not looked up. */
const BEARER = /^Bearer ([A-Za-z0-9_.~+/-]{1,200}=*)$/i;

/**
 * Every request is judged by its route's `access` before its body is read. A route that states none is refused when the
 * service starts, so nothing is open by oversight.
 */
export function addAccessControl(app: FastifyInstance, store: Store): void {
  app.decorateRequest('account', null);
  app.addHook('onRequest', async (request) => {
    if (request.is404) return;
    const access = request.routeOptions.config.access;
    if (!access) throw new Error(`Route without access: ${request.method} ${request.routeOptions.url ?? ''}`);
    if (access.scopes === 'public') return;
    request.account = await accountOf(request.headers.authorization, store);
    mustHave(access, request.account);
  });
}

async function accountOf(authorization: string | undefined, store: Store): Promise<Account> {
  const secret = BEARER.exec(authorization ?? '')?.[1];
  if (secret === undefined) throw new NgktError('token.missing', messages.tokenMissing);
  return store.authenticate(secret);
}

function mustHave({ scopes, national }: Access, account: Account): void {
  if (scopes === 'public' || scopes === 'any') return;
  if (!scopes.some((scope) => account.scopes.includes(scope)))
    throw new NgktError('scope.missing', messages.scopeMissing(scopes));
  if (national && account.area !== NATIONAL) throw new NgktError('area.notNational', messages.notNational);
}
