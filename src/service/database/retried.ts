const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 100;
/** After this, whoever asked should hear of it and try again later. */
const PATIENCE_MS = 8_000;

/**
 * Does a piece of work again, after a pause that doubles each time, while it fails with what `passes`. Pauses differ by
 * chance, so that two processes in each other's way do not stay in step.
 *
 * @throws what the last attempt threw
 */
export async function retried<T>(passes: (error: unknown) => boolean, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > until || !passes(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
  }
}
