import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerPolicy, type Policy } from './contentSecurity';

/** Security headers on every answer, 404 and errors included; pages widen the policy by `usePolicy`. */
export async function addSecurityHeaders(app: FastifyInstance, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: directives(answerPolicy),
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // A promise about HTTPS is for a server that speaks it.
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: false,
  });
}

export function usePolicy(reply: FastifyReply, policy: Policy): void {
  reply.helmet({ contentSecurityPolicy: directives(policy) });
}

/** For a page that other sites show in a frame: its policy says which. */
export function useFramedPolicy(reply: FastifyReply, policy: Policy): void {
  reply.helmet({
    contentSecurityPolicy: directives(policy),
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  reply.raw.removeHeader('x-frame-options');
}

function directives(policy: Policy) {
  return {
    useDefaults: false,
    directives: Object.fromEntries(Object.entries(policy).map(([name, values]) => [name, [...values]])),
  };
}
