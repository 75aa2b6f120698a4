import type { Figures } from '../../analysis/figure';
import { NgktError, type Finding } from '../../kpi/finding';
import { checkNames } from '../scan/checkNames';
import { scanWorkbook } from '../scan/scanWorkbook';
import { TemplateErrors } from '../scan/templateErrors';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { formulaErrors } from './formulaErrors';

/**
 * Everything wrong with a template, found without filling it; what would stop a fill is an `error`. Indicator codes and
 * columns of tables are checked where figures are given.
 */
export function checkTemplate(snapshot: WorkbookSnapshot, figures?: Figures): readonly Finding[] {
  const errors = new TemplateErrors();
  const findings: Finding[] = [];
  try {
    const scanned = scanWorkbook(snapshot, new Map(), errors);
    for (const sheet of scanned.sheets) checkNames(sheet, figures, errors.add);
    findings.push(...scanned.findings);
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    errors.add(error);
  }
  return [...errors.all.map(asFinding), ...findings, ...formulaErrors(snapshot)];
}

/** The finding that an error would be if work could go on. */
export function asFinding({ code, text, where }: NgktError): Finding {
  return { severity: 'error', rule: code, message: text, where };
}
