import type { Dataset } from '../../../kpi/dataset';
import type { Finding } from '../../../kpi/finding';

/**
 * What is doubtful about figures just imported, errors first. The rules are loaded when they are needed first.
 * @param today ISO day
 * @returns undefined where the rules could not be loaded: the figures are open all the same
 */
export async function importFindings(dataset: Dataset, today: string): Promise<readonly Finding[] | undefined> {
  const rules = await import('../../../analysis/checks').catch(() => undefined);
  if (!rules) return undefined;
  const found = rules.checkDataset(dataset, { today });
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
