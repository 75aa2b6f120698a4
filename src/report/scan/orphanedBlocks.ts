import type { Marker } from '../markers/marker';
import type { RowImage } from '../workbook/record';
import { isBlockMarker, type CellMarker, type TemplateCell, type TemplateLine } from './templateLine';

interface BlockEnd {
  readonly kind: 'rows' | 'if';
  readonly line: TemplateLine;
  readonly cell: TemplateCell;
  readonly marker: CellMarker;
}

export interface WithoutOrphans {
  readonly lines: readonly TemplateLine[];
  /** Rows of markers that are not to come back. */
  readonly images: ReadonlySet<RowImage>;
  /** The block markers given up, with their cells. */
  readonly markers: readonly { readonly cell: TemplateCell; readonly source: string }[];
}

/**
 * Takes out the markers of the fill record that open or close blocks whose other end is lost. Markers that stand in cells
 * are left: what is wrong with them, their writer must mend.
 *
 * @param reparse a cell with another text
 */
export function withoutOrphans(
  lines: readonly TemplateLine[],
  reparse: (cell: TemplateCell, text: string) => TemplateCell,
): WithoutOrphans {
  const orphans = orphanedEnds(lines).filter(({ line, cell }) => line.image !== undefined || cell.record !== undefined);
  const images = new Set<RowImage>();
  const kept = lines.flatMap((line) => {
    const own = orphans.filter((orphan) => orphan.line === line);
    if (own.length === 0) return [line];
    const cells = line.cells.flatMap((cell) => {
      const gone = own.filter((orphan) => orphan.cell === cell).map(({ marker }) => marker);
      if (gone.length === 0) return [cell];
      if (gone.length === cell.markers.length) return [];
      return [reparse(cell, textWithout(cell.text, gone))];
    });
    // What a filled cell without markers holds is the sheet's own.
    if (cells.length > 0) return [{ ...line, cells, other: line.other || cells.length < line.cells.length }];
    if (line.image) images.add(line.image);
    return [];
  });
  return { lines: kept, images, markers: orphans.map(({ cell, marker }) => ({ cell, source: marker.source })) };
}

function orphanedEnds(lines: readonly TemplateLine[]): readonly BlockEnd[] {
  const open: BlockEnd[] = [];
  const orphans: BlockEnd[] = [];
  for (const line of lines) {
    for (const cell of line.cells) {
      for (const marker of cell.markers) {
        if (!isBlockMarker(marker.marker)) continue;
        const end = { kind: kindOf(marker.marker), line, cell, marker };
        if (marker.marker.kind === 'rows' || marker.marker.kind === 'if') {
          open.push(end);
          continue;
        }
        const isOwn = (one: BlockEnd): boolean =>
          one.kind === end.kind && (line.block === undefined || line.block === one.marker.source);
        const at = open.map(isOwn).lastIndexOf(true);
        if (at < 0) orphans.push(end);
        else orphans.push(...open.splice(at).slice(1));
      }
    }
  }
  return [...orphans, ...open];
}

function kindOf({ kind }: Marker): BlockEnd['kind'] {
  return kind === 'rows' || kind === 'endRows' ? 'rows' : 'if';
}

function textWithout(text: string, markers: readonly CellMarker[]): string {
  return markers.reduceRight((now, { from, to }) => now.slice(0, from) + now.slice(to), text);
}
