import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { Border, CellStyle } from './engine';
import { cssColor } from './univerText';

/** Office.js tells a border by style and weight, Univer by one of the thirteen kinds of a file. */
const kinds: readonly (readonly [kind: BorderStyleTypes, style: string, weight: string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const sides = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

function toUniverBorder({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const ofStyle = kinds.filter((kind) => kind[1] === style);
  const kind = ofStyle.find((known) => known[2] === weight) ?? ofStyle[0];
  return { s: kind?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function fromUniverBorder(border: Nullable<IBorderStyleData>): Border | undefined {
  const kind = border ? kinds.find((known) => known[0] === border.s) : undefined;
  return border && kind ? { style: kind[1], weight: kind[2], color: cssColor(border.cl.rgb ?? '#000000') } : undefined;
}

/** Sides without a border are null, so that the borders of an earlier style go. */
export function toUniverBorders(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    data[key] = border ? toUniverBorder(border) : null;
  }
  return data;
}

export function fromUniverBorders(data: Nullable<IBorderData>): CellStyle['borders'] {
  const borders: { -readonly [Side in keyof NonNullable<CellStyle['borders']>]: Border } = {};
  for (const [side, key] of sides) {
    const border = fromUniverBorder(data?.[key]);
    if (border) borders[side] = border;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
