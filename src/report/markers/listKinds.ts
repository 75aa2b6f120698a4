import { agreementKinds, agreementStatuses, textSections } from '../../kpi/registers';
import { briefLengths, sectionIds } from '../brief/document';

/** The lists `{{#rows …}}` can write, their arguments and the fields of their rows. One table for parser, errors and reference. */

export interface ArgumentKind {
  readonly name: string;
  readonly kind: 'text' | 'indicator' | 'area' | 'integer' | 'flag' | 'boundary' | 'period';
  /** The only texts allowed. */
  readonly choices?: readonly string[];
  /** Given without its name, as the first argument. */
  readonly first?: boolean;
  /** A first argument that may be left out. */
  readonly optional?: boolean;
  /** For periods: `all` is allowed. */
  readonly orAll?: boolean;
}

/** How a field reads: the words of an empty list, *không có* or *chưa có số liệu*, goes into the first column of words. */
export type FieldKind = 'words' | 'number' | 'date';

export interface ListKind {
  readonly arguments: readonly ArgumentKind[];
  /** Unknown for `table`: its columns are fields. */
  readonly fields?: Readonly<Record<string, FieldKind>>;
}

const top: ArgumentKind = { name: 'top', kind: 'integer' };
const boundary: ArgumentKind = { name: 'boundary', kind: 'boundary' };
const period: ArgumentKind = { name: 'period', kind: 'period' };
const periodOrAll: ArgumentKind = { ...period, orAll: true };
const indicator: ArgumentKind = { name: 'indicator', kind: 'indicator', first: true };
const length: ArgumentKind = { name: 'length', kind: 'text', choices: briefLengths };
const area: ArgumentKind = { name: 'area', kind: 'area' };

const number: FieldKind = 'number';
const words: FieldKind = 'words';
const date: FieldKind = 'date';

const areaFields = {
  'area.name': words,
  'area.full': words,
  'area.id': words,
  'area.code': words,
  name: words,
} as const;
const figureFields = {
  value: number,
  text: words,
  unit: words,
  share: number,
  change: number,
  source: words,
  asof: words,
} as const;

/** Columns of the tile map, the wider of both lists. */
export const tileColumns = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const lists = {
  rank: {
    arguments: [indicator, top, boundary, period, { name: 'others', kind: 'flag' }, { name: 'missing', kind: 'flag' }],
    fields: { no: number, rank: number, rankText: words, rankChange: number, ...areaFields, ...figureFields },
  },
  areas: {
    arguments: [boundary],
    fields: { no: number, ...areaFields },
  },
  breakdown: {
    arguments: [
      indicator,
      { name: 'by', kind: 'text', choices: ['partner'] },
      top,
      period,
      area,
      { name: 'others', kind: 'flag' },
      { name: 'missing', kind: 'flag' },
    ],
    fields: { no: number, rank: number, partner: words, name: words, ...figureFields },
  },
  series: {
    arguments: [
      indicator,
      { name: 'last', kind: 'integer' },
      { name: 'from', kind: 'period' },
      { name: 'to', kind: 'period' },
      area,
    ],
    fields: {
      no: number,
      period: words,
      'period.label': words,
      name: words,
      target: words,
      targetLow: number,
      targetHigh: number,
      bandLow: number,
      bandHigh: number,
      status: words,
      gap: number,
      yoy: number,
      ...figureFields,
    },
  },
  agreements: {
    arguments: [
      { name: 'kind', kind: 'text', choices: agreementKinds },
      { name: 'status', kind: 'text', choices: agreementStatuses },
      { name: 'partner', kind: 'text' },
      { name: 'event', kind: 'text' },
      area,
      periodOrAll,
      top,
    ],
    fields: {
      no: number,
      id: words,
      title: words,
      name: words,
      kind: words,
      partner: words,
      event: words,
      signed: date,
      inForce: date,
      lead: words,
      'area.name': words,
      status: words,
      due: date,
      value: number,
      amount: number,
      unit: words,
      source: words,
    },
  },
  activities: {
    arguments: [
      { name: 'partner', kind: 'text' },
      { name: 'level', kind: 'text' },
      { name: 'definition', kind: 'text' },
      periodOrAll,
      top,
    ],
    fields: {
      no: number,
      id: words,
      title: words,
      name: words,
      partner: words,
      from: date,
      to: date,
      level: words,
      definition: words,
      source: words,
    },
  },
  tasks: {
    arguments: [
      { name: 'status', kind: 'text', choices: ['done', 'running', 'late'] },
      { name: 'assignee', kind: 'text' },
      { name: 'sort', kind: 'text', choices: ['due'] },
      periodOrAll,
      top,
    ],
    fields: {
      no: number,
      id: words,
      title: words,
      name: words,
      assignee: words,
      assigned: date,
      due: date,
      status: words,
      result: words,
      source: words,
    },
  },
  texts: {
    arguments: [{ name: 'section', kind: 'text', choices: textSections, first: true }, area, periodOrAll],
    fields: { no: number, text: words, section: words, source: words },
  },
  brief: {
    arguments: [{ name: 'section', kind: 'text', choices: sectionIds, first: true, optional: true }, length],
    fields: { no: number, heading: words, section: words, id: words, kind: words, text: words, line: words },
  },
  sources: {
    arguments: [length],
    fields: { no: number, text: words, name: words, says: words, cutOff: date, asOf: date },
  },
  tiles: {
    arguments: [indicator, boundary, period],
    fields: {
      no: number,
      ...columnFields('name', words),
      ...columnFields('value', number),
      ...columnFields('level', number),
    },
  },
  table: {
    arguments: [{ name: 'name', kind: 'text', first: true }, top],
  },
} as const satisfies Record<string, ListKind>;

/** `name1` … `name8`. */
function columnFields(name: string, kind: FieldKind): Readonly<Record<string, FieldKind>> {
  return Object.fromEntries(tileColumns.map((column) => [`${name}${column}`, kind]));
}

export type ListName = keyof typeof lists;

export const listKinds: Readonly<Record<ListName, ListKind>> = lists;

/** The registers that `list(…)` names; `list(agreements, kind=FTA)` is `agreements(kind=FTA)`. */
export const registerNames = ['agreements', 'activities', 'tasks'] as const satisfies readonly ListName[];
export type RegisterName = (typeof registerNames)[number];

/** The names a writer may type after `#rows`. */
export const typedListNames: readonly string[] = ['list', ...Object.keys(lists)];

export function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name);
}
