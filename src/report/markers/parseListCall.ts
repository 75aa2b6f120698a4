import { matchKey } from '../../kpi/textKey';
import { NgktError } from '../../kpi/finding';
import { isListName, listKinds, registerNames, typedListNames, type ArgumentKind, type ListName } from './listKinds';
import type { ArgumentValue, ListCall, RegisterCall } from './marker';
import type { MarkerCursor } from './markerCursor';
import { NAME } from './name';
import * as messages from './messages';
import { parsePeriodReference } from './parsePeriodReference';

const NAME_BEFORE_EQUALS = new RegExp(`${NAME.source}(?= *=)`, 'y');
const PLAIN_VALUE = /[^,;()]*/y;

/** An argument as typed; `name` is "" where it was given without one. */
interface TypedArgument {
  readonly name: string;
  readonly value: string;
}

const examples: Readonly<Record<string, string>> = {
  rank: 'rank(FDI_REG, top=10)',
  breakdown: 'breakdown(FDI_STOCK, by=partner)',
  series: 'series(GDP_GROWTH, last=8)',
  texts: 'texts(limitations)',
  tiles: 'tiles(FDI_REG)',
  table: 'table(partners)',
  list: 'list(agreements, kind=FTA)',
};

/** `rank(FDI_REG, top=10, boundary=34, others=true)`. Commas or semicolons separate; values may be quoted. @throws NgktError */
export function parseListCall(cursor: MarkerCursor): ListCall {
  cursor.skipSpace();
  const typedName = cursor.take(NAME);
  if (typedName === '') throw cursor.fail(messages.expected.list);
  const typed = cursor.eat('(') ? parseArguments(cursor) : [];
  const lower = typedName.toLowerCase();
  if (lower === 'list') return registerCall(typed);
  if (!isListName(lower)) throw new NgktError('list.unknown', messages.unknownList(typedName, typedListNames));
  return { name: lower, args: checkedArguments(lower, typed) };
}

/** `tasks(status=late)`, `list(agreements)`: a list whose entries can be counted. @throws NgktError */
export function parseRegisterCall(cursor: MarkerCursor): RegisterCall {
  const list = parseListCall(cursor);
  if (isOfRegister(list)) return list;
  throw new NgktError('list.notCounted', messages.notCounted(list.name));
}

function isOfRegister(list: ListCall): list is RegisterCall {
  return (registerNames as readonly ListName[]).includes(list.name);
}

function registerCall(typed: readonly TypedArgument[]): ListCall {
  const [register, ...rest] = typed;
  if (!register || register.name !== '') {
    throw new NgktError('list.argument', messages.missingArgument('list', 'register', examples.list as string));
  }
  const name = registerNames.find((known) => known === register.value.toLowerCase());
  if (!name) {
    const hint = messages.suggestion(register.value, registerNames);
    const choices = messages.expected.choice(registerNames);
    throw new NgktError('list.argument', messages.wrongArgument('list', 'register', register.value, choices, hint));
  }
  return { name, args: checkedArguments(name, rest) };
}

function parseArguments(cursor: MarkerCursor): TypedArgument[] {
  const typed: TypedArgument[] = [];
  if (cursor.eat(')')) return typed;
  for (;;) {
    cursor.skipSpace();
    const name = cursor.take(NAME_BEFORE_EQUALS);
    if (name !== '') cursor.eat('=');
    typed.push({ name, value: parseValue(cursor) });
    if (cursor.eat(')')) return typed;
    if (!cursor.eat(',') && !cursor.eat(';')) {
      throw cursor.fail(cursor.atEnd ? messages.expected.closingParenthesis : messages.expected.comma);
    }
  }
}

function parseValue(cursor: MarkerCursor): string {
  const quote = cursor.peek();
  if (quote === '"' || quote === "'") {
    cursor.eat(quote);
    const end = cursor.text.indexOf(quote, cursor.at);
    if (end < 0) throw cursor.fail(messages.expected.closingQuote);
    const value = cursor.text.slice(cursor.at, end);
    cursor.at = end + 1;
    return value;
  }
  const value = cursor.take(PLAIN_VALUE).trim();
  if (value === '') throw cursor.fail(messages.expected.argument);
  return value;
}

function checkedArguments(list: ListName, typed: readonly TypedArgument[]): Map<string, ArgumentValue> {
  const kinds = listKinds[list].arguments;
  const checked = new Map<string, ArgumentValue>();
  typed.forEach(({ name, value }, index) => {
    const kind = name === '' ? firstArgument(list, kinds, value, index) : namedArgument(list, kinds, name);
    if (checked.has(kind.name)) {
      throw new NgktError('marker.repeated', messages.repeated(messages.parts.argument(kind.name)));
    }
    checked.set(kind.name, argumentValue(list, kind, value));
  });
  const first = kinds.find((kind) => kind.first);
  if (first && !first.optional && !checked.has(first.name)) {
    throw new NgktError('list.argument', messages.missingArgument(list, first.name, examples[list] ?? list));
  }
  return checked;
}

function firstArgument(list: ListName, kinds: readonly ArgumentKind[], value: string, index: number): ArgumentKind {
  const first = index === 0 ? kinds.find((kind) => kind.first) : undefined;
  if (!first) throw new NgktError('list.argument', messages.unexpectedPositional(list, value));
  return first;
}

function namedArgument(list: ListName, kinds: readonly ArgumentKind[], name: string): ArgumentKind {
  const kind = kinds.find((known) => known.name === name.toLowerCase());
  if (kind) return kind;
  const names = kinds.map((known) => known.name);
  throw new NgktError('list.argument', messages.unknownArgument(list, name, names));
}

function argumentValue(list: ListName, kind: ArgumentKind, value: string): ArgumentValue {
  const wrong = (
    expected: Parameters<typeof messages.wrongArgument>[3],
    hint?: { vi: string; en: string },
  ): NgktError => new NgktError('list.argument', messages.wrongArgument(list, kind.name, value, expected, hint));
  switch (kind.kind) {
    case 'indicator':
    case 'area':
      return { kind: 'text', text: value };
    case 'text': {
      if (!kind.choices) return { kind: 'text', text: value };
      const choice = kind.choices.find((known) => matchKey(known) === matchKey(value));
      if (choice !== undefined) return { kind: 'text', text: choice };
      throw wrong(messages.expected.choice(kind.choices), messages.suggestion(value, kind.choices));
    }
    case 'integer':
      if (!/^[1-9]\d{0,5}$/.test(value) || Number(value) > 100_000) throw wrong(messages.expected.integer);
      return { kind: 'integer', integer: Number(value) };
    case 'flag': {
      const flag = flags.get(matchKey(value));
      if (flag === undefined) throw wrong(messages.expected.flag);
      return { kind: 'flag', flag };
    }
    case 'boundary':
      if (value !== '63' && value !== '34') throw wrong(messages.expected.boundary);
      return { kind: 'boundary', boundary: value };
    case 'period':
      if (kind.orAll && value.toLowerCase() === 'all') return { kind: 'allPeriods' };
      try {
        return { kind: 'period', period: parsePeriodReference(value.replace(/^@/, '')) };
      } catch (error) {
        if (!(error instanceof NgktError)) throw error;
        throw wrong(messages.expected.period);
      }
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['có', true],
  ['không', false],
  ['yes', true],
  ['no', false],
]);
