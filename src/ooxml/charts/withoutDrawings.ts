import { PackageChanges } from '../package/packageChanges';
import { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { readWorkbookPart } from '../workbook/workbookPart';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import type { ZipCodec } from '../zip/zipCodec';
import { drawnCharts, type DrawnChart } from './drawnCharts';

/** What Excel on the web does not insert with a sheet: charts and pictures, comments, pivot tables, slicers. */
const PARTS = ['drawing', 'vmlDrawing', 'comments', 'threadedComment', 'pivotTable', 'slicer', 'timeline'];
const ELEMENTS: ReadonlySet<string> = new Set(['drawing', 'legacyDrawing', 'legacyDrawingHF', 'slicerList']);

export interface BareWorkbook {
  readonly bytes: Uint8Array;
  /** Names of the sheets in the order of their tabs. */
  readonly names: readonly string[];
  /** Charts that were left out, by sheet name. */
  readonly charts: ReadonlyMap<string, readonly DrawnChart[]>;
  /** Names of sheets that lost something that is no chart. */
  readonly poorer: readonly string[];
}

/**
 * A copy of a workbook whose sheets have no drawings, comments and pivot tables.
 * @throws NgktError `file.*`, `zip.*`, `package.*` for bytes that are no workbook
 */
export function withoutDrawings(bytes: Uint8Array, codec: ZipCodec): BareWorkbook {
  const file = WorkbookPackage.open(bytes, codec);
  const changes = new PackageChanges(file);
  const charts = new Map<string, readonly DrawnChart[]>();
  const poorer: string[] = [];
  const { sheets } = readWorkbookPart(file);
  for (const { name, part } of sheets) {
    const drawn = drawnCharts(file, part);
    if (drawn.length > 0) charts.set(name, drawn);
    if (PARTS.some((kind) => kind !== 'drawing' && file.related(part, kind).length > 0)) poorer.push(name);
    for (const kind of PARTS) for (const target of file.related(part, kind)) removeTree(changes, target, part);
    changes.set(part, withoutElements(file.text(part), part));
  }
  return { bytes: changes.write(), names: sheets.map(({ name }) => name), charts, poorer };
}

/** Charts hang on drawings, colours and styles on charts. */
function removeTree(changes: PackageChanges, part: string, source: string): void {
  for (const { part: target } of changes.file.relationships(part)) {
    const isOwn = target !== undefined && /\/(?:charts|drawings|media)\//.test(target) && changes.has(target);
    if (isOwn) removeTree(changes, target, part);
  }
  changes.remove(part, source);
}

function withoutElements(sheet: string, part: string): string {
  const splices = new Splices(sheet);
  const scanner = new XmlScanner(sheet, part);
  while (scanner.next()) {
    if (!startsElement(scanner) || scanner.depth !== 2 || !ELEMENTS.has(scanner.localName)) continue;
    const { start } = scanner;
    scanner.skipElement();
    splices.remove(start, scanner.end);
  }
  return splices.join();
}
