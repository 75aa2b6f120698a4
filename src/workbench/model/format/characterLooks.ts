import type { CellStyle, EngineCell, TextRun } from '../../engine/engine';

/** How characters of a cell look. */
export interface Look extends CellStyle {
  readonly script?: TextRun['style']['vertical'];
}

/** The looks of a cell's characters: several where its text has runs. */
export function looksOf({ style, runs = [] }: Pick<EngineCell, 'style' | 'runs'>): readonly Look[] {
  return runs.length > 0 ? runs.map((run) => lookOfRun(style, run)) : [style];
}

/** A run with a font of its own takes nothing but what it leaves out of name and size from the cell. */
function lookOfRun(style: CellStyle, { style: own }: TextRun): Look {
  if (Object.keys(own).length === 0) return style;
  const { bold: _bold, italic: _italic, underline: _underline, strikethrough: _strike, color: _color, ...rest } = style;
  const { vertical: script, ...font } = own;
  return { ...rest, ...font, ...(script && { script }) };
}
