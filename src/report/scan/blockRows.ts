import type { Block } from './block';
import type { FilledBand, TemplateLine } from './templateLine';

/** The rows a block takes up in the sheet now. Nothing of a block that was taken out stands there: `to` is below `from`. */
export interface BlockRows {
  readonly from: number;
  readonly to: number;
  /** Without rows of the block's own markers. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** Present for a list that is filled already. */
  readonly band?: FilledBand;
}

export function blockRows(block: Block, lines: readonly TemplateLine[]): BlockRows {
  const open = lines[block.openLine] as TemplateLine;
  const close = lines[block.closeLine] as TemplateLine;
  const band = block.opening.kind === 'rows' ? bodyLines(block, lines).find((line) => line.band)?.band : undefined;
  const from = open.at;
  const to = lastRowOf(close);
  const bodyFrom = band?.first ?? (block.opensInOwnRow && !open.image ? from + 1 : from);
  const bodyTo = band?.last ?? (block.closesInOwnRow && !close.image ? to - 1 : to);
  return { from, to, bodyFrom, bodyTo, ...(band ? { band } : {}) };
}

/** The lines of a block without those of its own markers. */
export function bodyLines(block: Block, lines: readonly TemplateLine[]): readonly TemplateLine[] {
  const { openLine, closeLine, opensInOwnRow, closesInOwnRow } = block;
  return lines.slice(opensInOwnRow ? openLine + 1 : openLine, closesInOwnRow ? closeLine : closeLine + 1);
}

/** The last row that belongs to a line: a list's last where the line stands for a filled list; none if it was taken out. */
export function lastRowOf(line: TemplateLine): number {
  if (line.image) return line.at - 1;
  return line.band ? line.band.last : line.at;
}
