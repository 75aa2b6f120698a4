import { Splices } from '../xml/splices';
import { CellReader } from './cellReader';
import type { SharedStrings } from './sharedStrings';
import type { SheetContent } from './sheetReader';

/**
 * The table of shared strings with markers that no cell shows any more blanked out, so that a published file does not
 * carry the template's workings. Items keep their numbers.
 */
export function withoutOrphanedMarkers(strings: SharedStrings, sheets: readonly SheetContent[]): string {
  const orphaned = new Set<number>();
  for (let index = 0; index < strings.count; index++) {
    if (strings.textOf(index)?.includes('{{')) orphaned.add(index);
  }
  if (orphaned.size === 0) return strings.text;
  for (const { grid } of sheets) {
    const reader = new CellReader(grid);
    for (let cell = 0; cell < grid.cells.length; cell++) {
      reader.read(cell);
      if (reader.type === 's') orphaned.delete(Number(reader.value));
    }
  }
  const splices = new Splices(strings.text);
  for (const index of [...orphaned].sort((a, b) => a - b)) {
    const { start, end, prefix } = strings.spanOf(index);
    splices.replace(start, end, `<${prefix}si><${prefix}t></${prefix}t></${prefix}si>`);
  }
  return splices.join();
}
