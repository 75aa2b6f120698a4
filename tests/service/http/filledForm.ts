import { FormCells } from '../../../src/exchange/form/formCells';
import { identityNames, ROW_PREFIX, rowColumnNames } from '../../../src/exchange/form/formNames';
import { cellName } from '../../../src/report/references/cellAddress';
import { figures } from '../../analysis/submission/sampleSubmission';
import { snapshotOf, typedInto, type Typed } from '../../exchange/form/sampleForm';

/** Figures that no rule objects to; the form lists no events and agreements. */
export const soundFigures: Readonly<Record<string, number>> = { ...figures, PROMO_EVENTS: 0, AGR: 0 };

/** The form as an office would send it back. @param typedFigures by indicator; text is what somebody typed */
export async function filledForm(
  form: Uint8Array,
  typedFigures: Readonly<Record<string, number | string>> = soundFigures,
): Promise<Buffer> {
  const cells = new FormCells(await snapshotOf(form));
  const column = cells.cell(rowColumnNames.value)?.column ?? 0;
  const noteColumn = cells.cell(rowColumnNames.note)?.column ?? 0;
  const certifier = cells.cell(identityNames.certifier);
  const typed: Record<string, Record<string, string | number>> = {};
  const type = (sheet: string, cell: string, content: string | number): void => {
    (typed[sheet] ??= {})[cell] = content;
  };
  if (certifier) type(certifier.sheet, certifier.name, 'Sở Ngoại vụ – dữ liệu minh họa');
  for (const [code, figure] of Object.entries(typedFigures)) {
    const row = cells.cell(ROW_PREFIX + code);
    if (!row) throw new Error(`The form has no row for ${code}`);
    type(row.sheet, cellName(row.row, column), figure);
    type(row.sheet, cellName(row.row, noteColumn), 'Số liệu minh họa cho kiểm thử');
  }
  return Buffer.from(await typedInto(form, typed satisfies Typed));
}
