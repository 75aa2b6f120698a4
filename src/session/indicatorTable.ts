/** `indicators.json` as a table of a workbook: a data set's own indicators, one a row. */

/** Column by column, the field of the file's entries; `name.vi` is inside `name`. */
const FIELDS = [
  'code',
  'name.vi',
  'name.en',
  'definition.vi',
  'definition.en',
  'definitionVersion',
  'unit',
  'kind',
  'basis',
  'betterWhen',
  'overTime',
  'overAreas',
  'nonNegative',
  'decimals',
] as const;

type Entry = Readonly<Record<string, unknown>>;
type Cell = string | number | boolean;

export const indicatorColumns: readonly string[] = FIELDS.map((field) => field.replace('.', '_').toUpperCase());

/** @param json content of `indicators.json`, as the product writes it */
export function indicatorRows(json: string): readonly (readonly string[])[] {
  const entries = JSON.parse(json) as readonly Entry[];
  return entries.map((entry) => FIELDS.map((field) => textOf(valueAt(entry, field))));
}

/** @param values rows of the table, its header first */
export function indicatorsJson([header = [], ...rows]: readonly (readonly Cell[])[]): string {
  const places = indicatorColumns.map((column) =>
    header.findIndex((name) => String(name).trim().toUpperCase() === column),
  );
  const filled = rows.filter((row) => row.some((cell) => String(cell).trim() !== ''));
  return JSON.stringify(filled.map((row) => entryOf((at) => row[places[at] ?? -1] ?? '')));
}

/** An empty cell leaves the field to its default. */
function entryOf(cellAt: (place: number) => Cell): Entry {
  const entry: Record<string, unknown> = {};
  FIELDS.forEach((field, place) => {
    const value = typed(field, cellAt(place));
    if (value === '') return;
    const [name = '', lang] = field.split('.');
    if (lang === undefined) entry[name] = value;
    else entry[name] = { ...(entry[name] as Entry | undefined), [lang]: value };
  });
  return entry;
}

function typed(field: (typeof FIELDS)[number], cell: Cell): Cell {
  const text = String(cell).trim();
  if (text === '') return '';
  if (field === 'nonNegative') return text.toLowerCase() === 'true';
  // What is no number is left for the reader of the file to refuse.
  if (field === 'decimals') return /^\d+$/.test(text) ? Number(text) : text;
  return text;
}

function valueAt(entry: Entry, field: string): unknown {
  const [name = '', lang] = field.split('.');
  const value = entry[name];
  if (lang === undefined) return value;
  return typeof value === 'object' && value !== null ? (value as Entry)[lang] : value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
