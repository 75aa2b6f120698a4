/**
 * 3-D references (`First:Last!A1`): one text for several sheets, which can follow only where all of them move alike.
 */
import { aggregateArguments } from './formulaArguments';
import { followReference, type FollowRules } from './followReference';
import { isRelative } from './referenceCorners';
import type { ReferenceHabits } from './rewriteFormula';
import { formulaTokens, type ReferenceToken } from './formulaTokens';
import type { RowMap } from './rowMap';
import type { SheetMaps } from './sheetMaps';

export interface SpanReference {
  readonly token: ReferenceToken;
  /** A cell of a list stands for the whole list. */
  readonly wholeLists: boolean;
}

/** The 3-D references of a formula that follow rows, by the index of their token. */
export function spansOf(formula: string, habits: ReferenceHabits = {}): ReadonlyMap<number, SpanReference> {
  const spans = new Map<number, SpanReference>();
  // Of most formulas this tells without reading them: only here does ":" stand before "!".
  const colon = formula.indexOf(':');
  if (colon < 0 || colon > formula.lastIndexOf('!')) return spans;
  const tokens = formulaTokens(formula);
  const meansLists = habits.singleCells === 'extend';
  tokens.forEach((token, index) => {
    if (token.kind !== 'reference' || token.sheets.length < 2) return;
    if (habits.relativeRows === 'keep' && isRelative(token)) return;
    const { references, starts } = aggregateArguments(tokens, meansLists);
    const wholeLists = references.has(index) || (meansLists && !starts.has(index));
    spans.set(index, { token, wholeLists });
  });
  return spans;
}

/** The sheets a 3-D reference covers. */
export function sheetsOfSpan(
  { sheets: [first = '', last = first] }: ReferenceToken,
  maps: SheetMaps,
): readonly string[] {
  return maps.between?.(first, last) ?? [];
}

/** What a 3-D reference reads after the fill; undefined where its sheets move differently. */
export function followSpan(token: ReferenceToken, maps: SheetMaps, rules: FollowRules): string | undefined {
  return common(sheetsOfSpan(token, maps).map((sheet) => followOn(token, maps.map(sheet), rules.wholeLists, rules)));
}

/** What a reference of a span reads by the rows of one of its sheets. */
export function followOn(
  token: ReferenceToken,
  map: RowMap | undefined,
  wholeLists: boolean,
  rules: Omit<FollowRules, 'own' | 'wholeLists'> = PLAIN,
): string {
  const followed = map ? followReference(token, map, { ...rules, own: undefined, wholeLists }) : token.text;
  return typeof followed === 'string' ? followed : followed(0);
}

/** The one text that all say; undefined where they differ, or where there is none. */
export function common(texts: readonly (string | undefined)[]): string | undefined {
  const [first] = texts;
  return texts.every((text) => text === first) ? first : undefined;
}

const PLAIN = { keepRowStretches: false, keepRelativeRows: false, keepRowAbove: false };
