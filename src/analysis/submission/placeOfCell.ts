import type { Where } from '../../kpi/finding';

/** "'Số liệu'!F12" as a place: sheet and cell. A text that names no sheet is the cell. */
export function placeOfCell(cell: string): Where {
  if (cell === '') return {};
  const [, quotedSheet, sheet, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(cell) ?? [];
  const name = quotedSheet?.replaceAll("''", "'") ?? sheet;
  return name !== undefined && address !== undefined ? { sheet: name, cell: address } : { cell };
}
