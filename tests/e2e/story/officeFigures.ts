/** What the offices of the story enter in their forms: illustrative figures, no two provinces' the same. */
import { FormCells } from '../../../src/exchange/form/formCells';
import { eventNames } from '../../../src/exchange/form/formNames';
import { readForm } from '../../../src/exchange/form/readForm';
import { cellName } from '../../../src/report/references/cellAddress';
import { catalogue, snapshotOf, typedInto } from '../../exchange/form/sampleForm';

/** By indicator, in the units of the form. */
export type OfficeFigures = Readonly<Record<string, number>>;

/** @param place of the province among all; the three parts of registered capital make its total */
export function figuresOf(place: number): OfficeFigures {
  const [granted, added, bought] = [150.5 + 11 * place, 60 + 2 * place, 20.5 + place];
  return {
    FDI_REG: granted + added + bought,
    FDI_NEW: granted,
    FDI_ADJ: added,
    FDI_SHARE: bought,
    FDI_STOCK: 40_000 + 130 * place,
    FDI_PROJECTS: 3000 + 7 * place,
    FDI_PARTNERS: 20 + place,
    EXPORT: 9000 + 210 * place,
    EXPORT_AGRI: 300 + 5 * place,
    AGR: place % 4,
    PROMO_EVENTS: 1 + (place % 3),
    BUSINESS_SUPPORTED: 100 + 3 * place,
  };
}

/** "'Số liệu'!F16", wherever the form's layout puts it. */
export async function entryCell(form: Uint8Array, code: string): Promise<string> {
  const cell = readForm(await snapshotOf(form), catalogue).cellOf(code, '');
  if (cell === undefined) throw new Error(`The form has no cell for ${code}`);
  return cell;
}

/** What an office types into the form's sheet, by cell, each figure with a note. @param cells of the form by indicator */
export function typedFigures(
  entered: OfficeFigures,
  cells: ReadonlyMap<string, string>,
): Record<string, string | number> {
  const typed: Record<string, string | number> = { [cells.get('certifier') ?? '']: 'Sở Ngoại vụ – dữ liệu minh họa' };
  for (const [code, figure] of Object.entries(entered)) {
    const cell = cells.get(code) ?? '';
    typed[cell] = figure;
    typed[cell.replace(/^[A-Z]+/, 'I')] = 'Số liệu minh họa';
  }
  return typed;
}

/** The form with an event in its list. @param day as Excel counts days */
export async function withEvent(
  form: Uint8Array,
  event: { readonly title: string; readonly place: string; readonly day: number },
): Promise<Uint8Array> {
  const cells = new FormCells(await snapshotOf(form));
  const rows = cells.place(eventNames.rows);
  if (!rows) throw new Error('The form has no list of events.');
  const at = (name: string): string => cellName(rows.range.firstRow, cells.cell(name)?.column ?? 0);
  const day = { type: 'number', number: event.day } as const;
  return typedInto(form, {
    [rows.sheet]: {
      [at(eventNames.title)]: event.title,
      [at(eventNames.place)]: event.place,
      [at(eventNames.from)]: day,
      [at(eventNames.to)]: day,
    },
  });
}
