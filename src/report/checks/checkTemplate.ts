import type { Figures } from '../../analysis/figure';
import { NgktError, type Finding } from '../../kpi/finding';
import { checkNames } from '../scan/checkNames';
import { inPlaceOrder } from '../scan/placeOrder';
import { scanWorkbook } from '../scan/scanWorkbook';
import { TemplateErrors } from '../scan/templateErrors';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { formulaErrors } from './formulaErrors';
import { movingAddresses } from './movingAddresses';

/**
 * Everything wrong with a template, found without filling it: errors first, then the rest, both
 * from the first sheet to the last, row by row. Indicator codes and columns of tables are checked where figures are given.
 */
export function checkTemplate(snapshot: WorkbookSnapshot, figures?: Figures): readonly Finding[] {
  const sheets = snapshot.sheets.map(({ name }) => name);
  const errors = new TemplateErrors(sheets);
  const findings: Finding[] = [];
  try {
    const scanned = scanWorkbook(snapshot, new Map(), errors);
    for (const sheet of scanned.sheets) checkNames(sheet, figures, errors.add);
    findings.push(...scanned.findings, ...movingAddresses(snapshot, scanned.sheets));
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    errors.add(error);
  }
  const all = inPlaceOrder([...errors.all.map(asFinding), ...findings, ...formulaErrors(snapshot)], sheets);
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  return [...all.filter(isError), ...all.filter((finding) => !isError(finding))];
}

/** The finding that an error would be if work could go on. */
export function asFinding({ code, text, where }: NgktError): Finding {
  return { severity: 'error', rule: code, message: text, where };
}
