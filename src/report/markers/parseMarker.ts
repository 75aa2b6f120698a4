import { fieldNames } from '../../analysis/fields';
import { NgktError } from '../../kpi/finding';
import { isDigit, isLetter } from '../../kpi/letters';
import { nearest } from '../../kpi/nearest';
import { sectionIds } from '../brief/document';
import { builtInFirstWords, builtInNames, isBuiltIn, startsLikeBuiltIn } from './builtIns';
import { blockMeant, blockWithoutSign, blockWords } from './blockMeant';
import { typedListNames } from './listKinds';
import type { BriefReference, Condition, FigureReference, Marker, PeriodReference } from './marker';
import { NAME } from './name';
import { MarkerCursor } from './markerCursor';
import * as messages from './messages';
import { parseListCall, parseRegisterCall } from './parseListCall';
import { parsePeriodReference } from './parsePeriodReference';

const DOTTED_NAME = new RegExp(`${NAME.source}(?:\\.${NAME.source})*`, 'y');
const briefParts: readonly string[] = [...sectionIds, 'subject'];
const UNDERSCORE = 95;
const PERIOD = /[^\s[\].@]+/y;
/** In small letters: what a marker that is one word may be besides a figure, or be meant for. */
const wordsOfOthers: ReadonlySet<string> = new Set([...builtInFirstWords, 'brief', ...blockWords]);
/** Nothing to clean: ASCII without control characters. */
const PLAIN = /^[ -~]*$/;

/**
 * Reads what stands between `{{` and `}}`, as typed. Spaces are free, codes and keywords may be typed in small letters or capitals,
 * and the parts of a figure may come in any order.
 *
 * @throws NgktError `marker.empty`, `marker.syntax`, `marker.unknown`, `marker.repeated`, `block.unknown`, `field.unknown`,
 * `list.unknown`, `list.argument`, `list.notCounted`, `period.unknown`, `brief.unknown`
 */
export function parseMarker(body: string): Marker {
  if (isCode(body) && !wordsOfOthers.has(body.toLowerCase())) {
    return { kind: 'figure', reference: { indicator: body, field: 'value', area: undefined, period: undefined } };
  }
  return parseParts(cleaned(body));
}

/** The code of a figure and nothing more, as most markers are. */
function isCode(body: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (!isLetter(code) && code !== UNDERSCORE && !(at > 0 && isDigit(code))) return false;
  }
  return body !== '';
}

/** What word processors and keyboards put in place of the plain characters: decomposed letters, quotes, spaces, dashes. */
function cleaned(body: string): string {
  if (PLAIN.test(body)) return body;
  return body
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/＝/g, '=');
}

function parseParts(body: string): Marker {
  const cursor = new MarkerCursor(body);
  if (cursor.atEnd) throw new NgktError('marker.empty', messages.empty());
  const first = cursor.peek();
  if (first === '#' || first === '/') return parseBlock(cursor);
  if (first === '.') {
    cursor.eat('.');
    const name = body.slice(cursor.at).trim();
    if (name === '') throw cursor.fail(messages.expected.field);
    return { kind: 'rowField', name };
  }
  const marker = parseCount(cursor) ?? parseNamed(cursor);
  if (!cursor.atEnd) throw cursor.fail(messages.expected.end);
  return marker;
}

function parseBlock(cursor: MarkerCursor): Marker {
  const sign = cursor.eat('#') ? '#' : '/';
  if (sign === '/') cursor.eat('/');
  cursor.skipSpace();
  const word = cursor.take(NAME).toLowerCase();
  const marker = blockMarker(sign, word, cursor);
  if (!marker) {
    if (sign === '#') refuseBareList(word, cursor);
    throw new NgktError('block.unknown', messages.unknownBlock(sign + word, blockMeant(sign, word)));
  }
  if (!cursor.atEnd) throw cursor.fail(messages.expected.end);
  return marker;
}

function blockMarker(sign: '#' | '/', word: string, cursor: MarkerCursor): Marker | undefined {
  if (sign === '/') {
    if (word === 'rows') return { kind: 'endRows' };
    return word === 'if' ? { kind: 'endIf' } : undefined;
  }
  if (word === 'rows') return { kind: 'rows', list: parseListCall(cursor) };
  return word === 'if' ? { kind: 'if', condition: parseCondition(cursor) } : undefined;
}

function parseCondition(cursor: MarkerCursor): Condition {
  cursor.skipSpace();
  const start = cursor.at;
  cursor.take(NAME);
  const isList = cursor.peek() === '(';
  cursor.at = start;
  return isList ? { kind: 'list', list: parseListCall(cursor) } : parseNamed(cursor);
}

/** `count tasks(status=late)`; an indicator may be called `COUNT`, but no name follows a figure's. */
function parseCount(cursor: MarkerCursor): Marker | undefined {
  cursor.skipSpace();
  const start = cursor.at;
  if (cursor.take(NAME).toLowerCase() === 'count' && isNameNext(cursor)) {
    return { kind: 'count', list: parseRegisterCall(cursor) };
  }
  cursor.at = start;
  return undefined;
}

/** A built-in name, a part of the brief or a figure. */
function parseNamed(cursor: MarkerCursor): Exclude<Condition, { kind: 'list' }> {
  cursor.skipSpace();
  const dotted = cursor.take(DOTTED_NAME);
  if (dotted === '') throw cursor.fail(messages.expected.name);
  const name = dotted.toLowerCase();
  if (startsLikeBuiltIn(name)) {
    if (isBuiltIn(name)) return { kind: 'builtIn', name };
    throw new NgktError('marker.unknown', messages.unknownName(dotted, builtInNames));
  }
  if (name === 'brief' || name.startsWith('brief.')) return { kind: 'brief', reference: parseBrief(name) };
  const block = blockWithoutSign(name, isNameNext(cursor));
  if (block.length > 0) throw new NgktError('block.unknown', messages.signMissing(dotted, block));
  refuseBareList(dotted, cursor);
  const dot = dotted.indexOf('.');
  const indicator = dot < 0 ? dotted : dotted.slice(0, dot);
  const field = dot < 0 ? undefined : checkedField(dotted.slice(dot + 1));
  return { kind: 'figure', reference: parseFigure(cursor, indicator, field) };
}

/** @param name `brief`, `brief.fdi`, `brief.fdi.heading`, in small letters @throws NgktError `brief.unknown` */
function parseBrief(name: string): BriefReference {
  const [, part, ...rest] = name.split('.');
  const field = rest.length === 0 ? undefined : rest.join('.');
  if (part === undefined) return { field: 'text' };
  const section = sectionIds.find((id) => id === part);
  if (section === undefined) {
    if (part === 'subject' && field === undefined) return { field: 'subject' };
    throw new NgktError('brief.unknown', messages.unknownBriefPart(part, briefParts));
  }
  if (field !== undefined && field !== 'heading') {
    throw new NgktError('brief.unknown', messages.unknownField(field, ['heading']));
  }
  return { section, field: field ?? 'text' };
}

/** @throws NgktError `block.unknown` for a list without `#rows`, `{{rank(FDI_REG)}}` */
function refuseBareList(name: string, cursor: MarkerCursor): void {
  const list = cursor.peek() === '(' ? nearest(name, typedListNames) : undefined;
  if (list !== undefined) throw new NgktError('block.unknown', messages.listWithoutRows(list));
}

function isNameNext(cursor: MarkerCursor): boolean {
  if (cursor.atEnd) return false;
  const start = cursor.at;
  const next = cursor.take(NAME);
  cursor.at = start;
  return next !== '';
}

function parseFigure(cursor: MarkerCursor, indicator: string, fieldTyped: string | undefined): FigureReference {
  let area: string | undefined;
  let period: PeriodReference | undefined;
  let field = fieldTyped;
  while (!cursor.atEnd) {
    if (cursor.eat('[')) {
      refuseRepeated(area, messages.parts.area);
      area = parseArea(cursor);
    } else if (cursor.eat('@')) {
      refuseRepeated(period, messages.parts.period);
      cursor.skipSpace();
      const typed = cursor.take(PERIOD);
      if (typed === '') throw cursor.fail(messages.expected.period);
      period = parsePeriodReference(typed);
    } else if (cursor.eat('.')) {
      refuseRepeated(field, messages.parts.field);
      const typed = cursor.take(NAME);
      if (typed === '') throw cursor.fail(messages.expected.field);
      field = checkedField(typed);
    } else {
      throw cursor.fail(messages.expected.part);
    }
  }
  return { indicator, field: field ?? 'value', area, period };
}

function parseArea(cursor: MarkerCursor): string {
  const area = cursor.take(/[^\]]*/y).trim();
  if (!cursor.eat(']')) throw cursor.fail(messages.expected.closingBracket);
  if (area === '') throw cursor.fail(messages.expected.area);
  return area;
}

function refuseRepeated(part: unknown, what: (typeof messages.parts)['area' | 'period' | 'field']): void {
  if (part !== undefined) throw new NgktError('marker.repeated', messages.repeated(what));
}

/** The field under its own spelling: `.RankText` is `rankText`. */
function checkedField(typed: string): string {
  const field = fieldNames.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (field === undefined) throw new NgktError('field.unknown', messages.unknownField(typed, fieldNames));
  return field;
}
