import type { Engine } from '../engine/engine';

/** Milliseconds after which an add-in gets its answer though something is still being calculated. */
const LONGEST = 3000;

/**
 * Lets the grid's formulas finish, as Excel has them finished before it answers. Custom functions are not waited for:
 * their answers come over the same channel, behind the request that would wait for them.
 */
export async function settled(engine: Engine): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longEnough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST);
  });
  await Promise.race([engine.formulasCalculated(), longEnough]);
  clearTimeout(timer);
}
