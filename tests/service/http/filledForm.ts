import { FormCells } from '../../../src/exchange/form/formCells';
import { identityNames, ROW_PREFIX, rowColumnNames } from '../../../src/exchange/form/formNames';
import { cellName } from '../../../src/report/references/cellAddress';
import { snapshotOf, typedInto, type Typed } from '../../exchange/form/sampleForm';

/** Illustrative figures that no rule objects to, in the form's units. */
export const soundFigures: Readonly<Record<string, number>> = {
  FDI_REG: 600,
  FDI_NEW: 400.5,
  FDI_ADJ: 150.5,
  FDI_SHARE: 49,
  FDI_STOCK: 40_000,
  FDI_PROJECTS: 3000,
  FDI_PARTNERS: 40,
  EXPORT: 20_000,
  EXPORT_AGRI: 30,
  PROMO_EVENTS: 0,
  BUSINESS_SUPPORTED: 120,
  AGR: 0,
};

/** The form as an office would send it back. @param figures by indicator; text is what somebody typed */
export async function filledForm(
  form: Uint8Array,
  figures: Readonly<Record<string, number | string>> = soundFigures,
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
  for (const [code, figure] of Object.entries(figures)) {
    const row = cells.cell(ROW_PREFIX + code);
    if (!row) throw new Error(`The form has no row for ${code}`);
    type(row.sheet, cellName(row.row, column), figure);
    type(row.sheet, cellName(row.row, noteColumn), 'Số liệu minh họa cho kiểm thử');
  }
  return Buffer.from(await typedInto(form, typed satisfies Typed));
}
