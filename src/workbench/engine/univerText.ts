import { BaselineOffset, BooleanNumber, ColorKit, type IStyleBase, TextDecoration } from '@univerjs/core';
import type { CellStyle, TextRun } from './engine';

/** The part of a style that is said of letters: of a whole cell or of one run of its text. */
export type TextStyle = Pick<
  CellStyle,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'
>;

export function toUniverText(style: TextStyle): IStyleBase {
  return {
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && {
      ul: { s: BooleanNumber.TRUE, t: style.underline === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
    }),
    ...(style.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
  };
}

export function fromUniverText(data: IStyleBase): TextStyle {
  return {
    ...(data.ff && { fontName: data.ff }),
    ...(data.fs && { fontSize: data.fs }),
    ...(data.bl === BooleanNumber.TRUE && { bold: true }),
    ...(data.it === BooleanNumber.TRUE && { italic: true }),
    ...(data.ul?.s === BooleanNumber.TRUE && {
      underline: data.ul.t === TextDecoration.DOUBLE ? ('Double' as const) : ('Single' as const),
    }),
    ...(data.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(data.cl?.rgb && { color: cssColor(data.cl.rgb) }),
  };
}

export function toUniverRun({ style }: TextRun): IStyleBase {
  const data = toUniverText(style);
  if (style.vertical) {
    data.va = style.vertical === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT;
  }
  return data;
}

export function fromUniverRun(data: IStyleBase): TextRun['style'] {
  return {
    ...fromUniverText(data),
    ...(data.va === BaselineOffset.SUPERSCRIPT && { vertical: 'superscript' as const }),
    ...(data.va === BaselineOffset.SUBSCRIPT && { vertical: 'subscript' as const }),
  };
}

/** #RRGGBB of any colour that Univer's menus write ("rgb(255,0,0)", "red", "#F00"). */
export function cssColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : new ColorKit(color).toHexString().toUpperCase();
}
