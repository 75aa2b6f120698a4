import { HorizontalAlign, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellStyle } from './engine';
import { cssColor, type TextStyle, fromUniverText, toUniverText } from './univerText';
import { fromUniverBorders, toUniverBorders } from './univerBorders';

const horizontals: readonly (readonly [name: string, align: HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
  ['CenterAcrossSelection', HorizontalAlign.CENTER],
  ['Fill', HorizontalAlign.LEFT],
];
const verticals: readonly (readonly [name: string, align: VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
  ['Justify', VerticalAlign.TOP],
  ['Distributed', VerticalAlign.MIDDLE],
];

/** Univer has no indent: a step of it is drawn as this many pixels of padding. */
const indentPixels = 9;

/** The look as Univer draws it; what Univer does not know (protection) is left out. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const data: IStyleData = toUniverText(style);
  if (style.fill) data.bg = { rgb: style.fill };
  const horizontal = horizontals.find(([name]) => name === style.horizontal);
  if (horizontal) data.ht = horizontal[1];
  const vertical = verticals.find(([name]) => name === style.vertical);
  if (vertical) data.vt = vertical[1];
  if (style.wrap) data.tb = WrapStrategy.WRAP;
  if (style.indent) {
    data.pd = style.horizontal === 'Right' ? { r: style.indent * indentPixels } : { l: style.indent * indentPixels };
  }
  // Univer turns clockwise, files and Office.js counter-clockwise.
  if (style.rotation) data.tr = { a: -style.rotation };
  if (style.borders) data.bd = toUniverBorders(style.borders);
  if (style.format && style.format !== 'General') data.n = { pattern: style.format };
  return data;
}

/** What Univer's style says; `known` gives what Univer cannot say of the cell. */
export function fromUniverStyle(data: Nullable<IStyleData>, known: CellStyle = {}): CellStyle {
  if (!data) return kept(known);
  const indent = data.pd?.l ?? data.pd?.r;
  const borders = fromUniverBorders(data.bd);
  const text: TextStyle = fromUniverText(data);
  return {
    ...text,
    ...(data.bg?.rgb && { fill: cssColor(data.bg.rgb) }),
    ...named('horizontal', horizontals, data.ht, known.horizontal),
    ...named('vertical', verticals, data.vt, known.vertical),
    ...(data.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent && { indent: Math.round(indent / indentPixels) }),
    ...(data.tr?.a && { rotation: -data.tr.a }),
    ...(borders && { borders }),
    ...(data.n && { format: data.n.pattern }),
    ...kept(known),
  };
}

function kept({ locked, formulaHidden, shrink, readingOrder }: CellStyle): CellStyle {
  return {
    ...(locked !== undefined && { locked }),
    ...(formulaHidden !== undefined && { formulaHidden }),
    ...(shrink !== undefined && { shrink }),
    ...(readingOrder !== undefined && { readingOrder }),
  };
}

/** Several names of files share one alignment of Univer: the one the cell had is kept. */
function named<Key extends string, Align>(
  key: Key,
  names: readonly (readonly [string, Align])[],
  align: Nullable<Align>,
  known: string | undefined,
): { [K in Key]?: string } {
  const fitting = names.filter((entry) => entry[1] === align).map(([name]) => name);
  const name = known !== undefined && fitting.includes(known) ? known : fitting[0];
  return (name === undefined ? {} : { [key]: name }) as { [K in Key]?: string };
}
