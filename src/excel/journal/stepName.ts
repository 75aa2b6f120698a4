import { RECORD_NAME_PREFIX } from '../../report/workbook/record';

/**
 * A hidden name that counts the row steps carried out, written with them: a request that fails half-way leaves behind how
 * far it came. It goes when the fill is done.
 */
export const STEP_NAME = `${RECORD_NAME_PREFIX}step`;

export function countSteps(workbook: Excel.Workbook, exists: boolean): Excel.NamedItem {
  if (exists) return workbook.names.getItem(STEP_NAME);
  const name = workbook.names.add(STEP_NAME, '=0');
  name.visible = false;
  return name;
}

/** The number a step name holds. */
export function stepsIn(formula: unknown): number {
  return Number(String(formula).replace(/^=/, ''));
}
