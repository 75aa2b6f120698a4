import { NgktError } from '../../../kpi/finding';
import type { Actor } from '../../store/actor';
import * as messages from '../messages';
import { NATIONAL, type Account } from './access';

/** A request, as far as its token goes. */
export interface Authenticated {
  readonly account: Account | null;
}

/** The account of a request on a route that needs a token. */
export function accountOf(request: Authenticated): Account {
  if (!request.account) throw new NgktError('token.missing', messages.tokenMissing);
  return request.account;
}

/** What the audit log keeps of the account. */
export function actorOf(request: Authenticated): Actor {
  const { area, label } = accountOf(request);
  return { area, by: label };
}

/** @throws NgktError `area.other` where the account is neither of this area nor of the collecting body */
export function mustActFor(request: Authenticated, area: string): void {
  const own = accountOf(request).area;
  if (own !== area && own !== NATIONAL) throw new NgktError('area.other', messages.otherArea(own, area));
}

/**
 * The area a list is about: the one asked for, the account's own where it may see no other, undefined for all.
 *
 * @throws NgktError `area.other`
 */
export function visibleArea(request: Authenticated, asked: string | undefined): string | undefined {
  if (asked !== undefined) mustActFor(request, asked);
  const own = accountOf(request).area;
  return asked ?? (own === NATIONAL ? undefined : own);
}
