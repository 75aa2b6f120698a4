import type { Scope, Token } from '../../../exchange/api/serviceSchemas';

/** Who may use a route. */
export interface Access {
  /** `public`: no token; `any`: every valid token; else a token with at least one of these scopes. */
  readonly scopes: 'public' | 'any' | readonly Scope[];
  /** Only tokens of the collecting body (area VN), whatever their scopes. */
  readonly national?: true;
}

/** The collecting body: it sees and may act for every area. */
export const NATIONAL = 'VN';

/** What a request's token stands for. */
export type Account = Token;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Whose token the request bears; null on public routes. */
    account: Account | null;
  }
}

export const publicAccess: { readonly access: Access } = { access: { scopes: 'public' } };
export const anyToken: { readonly access: Access } = { access: { scopes: 'any' } };

export function scoped(...scopes: Scope[]): { readonly access: Access } {
  return { access: { scopes } };
}

/** For the collecting body alone. */
export function nationalWith(...scopes: Scope[]): { readonly access: Access } {
  return { access: { scopes, national: true } };
}
