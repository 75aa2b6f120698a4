import { breakdown } from '../../analysis/breakdown';
import { Figures, type FigureOptions } from '../../analysis/figure';
import { submissionRules } from '../../analysis/submission';
import type { Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import type { Dataset } from '../../kpi/dataset';
import type { Indicator } from '../../kpi/indicator';
import { shiftPeriod, type Period } from '../../kpi/period';
import type { Table } from '../../kpi/registers';
import { isQuantity, type Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { inFormUnit } from './formUnit';

/** What a form is made for. */
export interface FormSubject {
  /** Found in the data set's list of areas. @throws NgktError where it cannot have a form */
  readonly area: (areas: AreaList) => Area;
  readonly period: Period;
  /** Codes of the indicators the form asks for. */
  readonly codes: readonly string[];
}

const STOCK = 'FDI_STOCK';

/** Rows for partners in all, and at least so many free ones below last period's. */
const PARTNER_ROWS = 38;
const FREE_ROWS = 15;

const columnsOf = {
  form_rules: ['code', 'version', 'name', 'unit', 'definition', 'rules'],
  form_notes: ['text'],
  form_partners: ['partner', 'stock'],
} as const;

type FormTableName = keyof typeof columnsOf;

/** The tables of forms without rows, to check a form's template against. */
export const emptyFormTables: ReadonlyMap<string, Table> = new Map(
  (Object.keys(columnsOf) as FormTableName[]).map((name) => [name, formTable(name, [])]),
);

/**
 * The figures a form is filled from: those of the given data set with amounts in the form's unit, and the tables that only
 * forms need: `form_rules` (each indicator's definition and the rules it will be checked by), `form_notes` (the rules for the form as a
 * whole) and `form_partners` (last period's partners and free rows). Instructions are the rules' own sentences, so that
 * form and check cannot contradict each other.
 */
export function formFigures(
  dataset: Dataset,
  subject: FormSubject,
  options: FigureOptions,
): { readonly figures: Figures; readonly area: Area } {
  const indicators = new Map([...dataset.indicators].map(([code, indicator]) => [code, inFormUnit(indicator)]));
  const tables = new Map(dataset.tables);
  // One index of the observations serves the table of partners and the filling, which finds the tables when it begins.
  const figures = new Figures({ ...dataset, indicators, tables }, options);
  const area = subject.area(figures.areas);
  const asked = subject.codes.flatMap((code) => indicators.get(code) ?? []);
  for (const table of [rulesTable(asked), notesTable(), partnersTable(figures, area, subject.period)])
    tables.set(table.name, table);
  return { figures, area };
}

function rulesTable(asked: readonly Indicator[]): Table {
  const rows = asked.map((indicator) => {
    const { code, name, unit, definition, definitionVersion } = indicator;
    return [code, definitionVersion, name.vi, unit, definition.vi, instructions(indicator).join(' ')];
  });
  return formTable('form_rules', rows);
}

function notesTable(): Table {
  return formTable(
    'form_notes',
    instructions().map((text) => [`– ${text}`]),
  );
}

function instructions(indicator?: Indicator): string[] {
  return submissionRules.flatMap((rule) => rule.instruction(indicator)?.vi ?? []);
}

function partnersTable(figures: Figures, area: Area, period: Period): Table {
  const last = shiftPeriod(period, -1);
  const known = partnersBefore(figures, area, last)
    .map(({ partner, collective }) => {
      const query = { indicator: STOCK, period: last, area, counterpart: partner };
      return { partner, collective, stock: figures.figure(query).value };
    })
    .filter(({ stock }) => stock.kind !== 'missing')
    .sort((a, b) => Number(a.collective) - Number(b.collective) || size(b.stock) - size(a.stock));
  const free = Math.max(FREE_ROWS, PARTNER_ROWS - known.length);
  const rows = [
    ...known.map(({ partner, stock }) => [partner, printed(stock)]),
    ...Array.from({ length: free }, () => ['', '']),
  ];
  return formTable('form_partners', rows);
}

/** Partners of the area, and of the areas it was made of where the period before was theirs; "Khác" is collective. */
function partnersBefore(figures: Figures, area: Area, period: Period): { partner: string; collective: boolean }[] {
  const found = new Map<string, { partner: string; collective: boolean }>();
  for (const each of [area, ...figures.areas.predecessors(area.id)]) {
    for (const { label, kind } of breakdown(figures, { indicator: STOCK, period, area: each, by: 'partner' }).rows) {
      found.set(label.vi, { partner: label.vi, collective: kind === 'others' });
    }
  }
  return [...found.values()];
}

function size(value: Value): number {
  return isQuantity(value) ? value.number : value.kind === 'range' ? value.high : 0;
}

/** A number where the figure is exact, else the words it reads with. */
function printed(value: Value): string | number {
  return value.kind === 'exact' && !value.estimate ? value.number : formatValue(value, 'vi', { unit: false });
}

function formTable(name: FormTableName, rows: Table['rows']): Table {
  return { name, columns: columnsOf[name], rows };
}
