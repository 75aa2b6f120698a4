import type { Block } from '../../scan/block';
import { lastRowOf } from '../../scan/blockRows';
import type { TemplateLine } from '../../scan/templateLine';
import type { ImageCell, RowImage } from '../../workbook/record';

/** The image of a line's template row: the one an earlier fill kept, or to be taken from the sheet by the applier. */
export function lineImage(line: TemplateLine): RowImage {
  if (line.image) return line.image;
  const cells = line.cells.map(({ column, text, runs, format, formatChanged, record }): ImageCell => ({
    column,
    text,
    ...(runs === undefined ? {} : { runs }),
    ...(formatChanged || format !== 'General' ? { format } : {}),
    ...(record || line.band ? { filled: true } : {}),
  }));
  return { cells, ...(line.other ? { other: true } : {}), image: '', fromRow: line.at };
}

/** Images of all template rows of a block, in the template's order: of filled lists only the first repetition. */
export function blockImages({ openLine, closeLine }: Block, lines: readonly TemplateLine[]): RowImage[] {
  const images: RowImage[] = [];
  let row = (lines[openLine] as TemplateLine).at;
  for (const line of lines.slice(openLine, closeLine + 1)) {
    for (; row < line.at; row++) images.push({ cells: [], image: '', fromRow: row });
    images.push(lineImage(line));
    if (line.image) continue;
    // The rows of a filled list behind its first repetition are no template rows.
    const height = line.band?.record.height ?? 1;
    const endsBody = !line.band || line.at === line.band.first + height - 1;
    row = endsBody ? lastRowOf(line) + 1 : line.at + 1;
  }
  return images;
}
