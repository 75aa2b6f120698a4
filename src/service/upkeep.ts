import type { FastifyBaseLogger } from 'fastify';
import type { Store } from './store/store';

const DAY = 86_400_000;
/** Answers to idempotency keys are kept this long: a queue that was offline over holidays still hears the first one. */
const KEPT_DAYS = 60;

/** Once a day forgets old answers to idempotency keys; several processes may do so at once. */
export function forgetOldAnswers(store: Store, now: () => Date, log: FastifyBaseLogger): { stop(): void } {
  const forget = () => {
    store.forgetAnswers(new Date(now().getTime() - KEPT_DAYS * DAY).toISOString()).catch((error: unknown) => {
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'old answers were not forgotten');
    });
  };
  const timer = setInterval(forget, DAY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
