import type { KnownFigure } from '../../analysis/submission';
import type { SubmissionEntry } from '../../kpi/submission';
import { countryKey } from '../../language/countryNames';
import type { FigureRows, PeriodsBefore } from './figureRows';
import type { FormCell } from './formCells';
import * as messages from './formMessages';
import { PARTNER_LAST_PREFIX, PARTNER_VALUE_PREFIX, partnerNames } from './formNames';
import { cellPurposes, readOptionalText, readStatusCell, type FormContext } from './formReading';
import { filledRows, findColumns, findTable, isFilled, type FormRow, type FormTable } from './formTable';
import { knownFigure } from './knownFigure';
import { readNumberCell } from './numberCell';
import { tellOfRowsOutside } from './rowsOutsideList';
import { readTextCell } from './textCell';

/** The rows by partner, as read. */
export interface PartnerRows {
  readonly entries: readonly SubmissionEntry[];
  readonly known: readonly KnownFigure[];
}

/** Columns of the list: its own parts, `value:FDI_NEW` and `last:FDI_STOCK`. */
type Part = keyof typeof partnerNames | `value:${string}` | `last:${string}`;

/** A row that names a partner; a form may have been issued with two names of one, of which one stays without figures. */
interface PartnerRow {
  readonly name: string;
  readonly cell: FormCell;
  readonly filled: boolean;
}

/** One row a partner, one column an indicator. A partner without figures makes no entries. */
export function readPartnerRows(
  context: FormContext,
  { units }: FigureRows,
  definitions: ReadonlyMap<string, string>,
  before: PeriodsBefore | undefined,
): PartnerRows {
  const { cells, findings, indicators } = context;
  const table = findTable(cells, findings, partnerNames);
  if (!table) return { entries: [], known: [] };
  const values = cells.endings(PARTNER_VALUE_PREFIX).filter((code) => indicators.has(code));
  const lasts = cells.endings(PARTNER_LAST_PREFIX).filter((code) => indicators.has(code));
  const figureNames = {
    ...Object.fromEntries(values.map((code) => [`value:${code}`, PARTNER_VALUE_PREFIX + code])),
    ...Object.fromEntries(lasts.map((code) => [`last:${code}`, PARTNER_LAST_PREFIX + code])),
  } as Record<Part, string>;
  const columns: FormTable<Part>['columns'] = {
    ...table.columns,
    ...findColumns(cells, findings, table.place.sheet, figureNames),
  };
  tellOfRowsOutside<Part>(
    context,
    { place: table.place, columns },
    { title: 'name', numbers: values.map((code) => `value:${code}` as const), days: [] },
  );
  const placed = values.sort((a, b) => (columns[`value:${a}`] ?? 0) - (columns[`value:${b}`] ?? 0));
  const unitOf = (code: string): string => units.get(code) ?? indicators.get(code)?.unit ?? '';
  const entries: SubmissionEntry[] = [];
  const known: KnownFigure[] = [];
  const rows = new Map<string, PartnerRow[]>();
  for (const row of filledRows<Part>(cells, { place: table.place, columns })) {
    const nameCell = row('name');
    if (!nameCell) continue;
    const counterpart = readTextCell(nameCell, { findings, what: cellPurposes.partner });
    if (counterpart === '') {
      if (placed.some((code) => isFilled(row(`value:${code}`))) && !isFilled(nameCell)) {
        findings.error('partner.nameless', messages.partnerWithoutName(), nameCell);
      }
      continue;
    }
    const key = countryKey(counterpart);
    const filled = placed.some((code) => isFilled(row(`value:${code}`)));
    const others = rows.get(key) ?? [];
    const earlier = others.find((other) => other.name === counterpart || (other.filled && filled));
    if (earlier)
      findings.error('partner.twice', messages.partnerTwice(counterpart, earlier.name, earlier.cell.name), nameCell);
    rows.set(key, [...others, { name: counterpart, cell: nameCell, filled }]);
    for (const code of placed) {
      const definition = definitions.get(code) ?? indicators.get(code)?.definitionVersion ?? '';
      const entry = readPartnerEntry(context, row, { indicator: code, counterpart, definition, unit: unitOf(code) });
      if (entry) entries.push(entry);
    }
    for (const code of before ? lasts : []) {
      const of = { indicator: code, counterpart, period: before?.last ?? '' };
      const figure = knownFigure(row(`last:${code}`), of, unitOf(code));
      if (figure) known.push(figure);
    }
  }
  return { entries, known };
}

function readPartnerEntry(
  context: FormContext,
  row: FormRow<Part>,
  figure: Pick<SubmissionEntry, 'indicator' | 'counterpart' | 'definition' | 'unit'>,
): SubmissionEntry | undefined {
  const { findings, date1904 } = context;
  const cell = row(`value:${figure.indicator}`);
  if (!cell) return undefined;
  const value = readNumberCell(cell, { findings, date1904, unit: figure.unit, figure });
  if (typeof value !== 'number') return undefined;
  return {
    ...figure,
    value,
    qualifier: '',
    status: readStatusCell(context, row('status'), figure),
    note: readOptionalText(context, row('note'), 'note', figure),
    cell: cell.address,
  };
}
