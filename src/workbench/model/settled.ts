import type { Engine } from '../engine/engine';

/** Milliseconds after which an add-in gets its answer though something is still being calculated. */
const LONGEST = 3000;

/**
 * Lets the grid's formulas finish, as Excel has them finished before it answers. Custom functions are not waited for:
 * one that reads the workbook itself would wait for its own answer.
 */
export async function settled(engine: Engine): Promise<void> {
  let stop = (): void => undefined;
  const formulas = new Promise<void>((resolve) => {
    const off = engine.on((event) => {
      if (event.kind === 'calculated') resolve();
    });
    const timer = setTimeout(resolve, LONGEST);
    stop = () => {
      off();
      clearTimeout(timer);
    };
  });
  await Promise.race([engine.calculated(), formulas]);
  stop();
}
