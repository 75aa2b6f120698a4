import axe, { type AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbenchPage';

/** Accessibility violations of what the pane shows: rule and place of each. */
export async function violationsInPane(workbench: WorkbenchPage): Promise<readonly (readonly [string, string[]])[]> {
  const element = await workbench.page.locator('.dock iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(async () =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
