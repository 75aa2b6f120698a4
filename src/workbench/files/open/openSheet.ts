import { withoutRows } from '../../../ooxml/sheet/sheetText';
import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import { parseRange } from '../../../report/references/cellAddress';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookSheet } from '../../book/book';
import { newGuid } from '../../book/guid';
import type { EngineSheet } from '../../engine/engine';
import { printAreaOf } from './bookNames';
import { readCharts } from './charts';
import { readComments } from './comments';
import { readFormats } from './conditionalFormats';
import { fillGrid } from './fillGrid';
import { readHeadersFooters } from './headersFooters';
import { keptContent } from './keptContent';
import type { OpenedFile } from './openedFile';
import { readProtection } from './protection';
import { SheetShape } from './sheetShape';
import { readTables } from './tables';
import { readValidations } from './validations';

/** A sheet of an opened file goes into an empty one of the grid; what the grid does not keep is given back. */
export function openSheet(source: OpenedFile, content: SheetContent, target: EngineSheet): BookSheet {
  fillGrid(target, content, source.cells(content), new SheetShape(content), source.styles);
  const shell = XmlView.read(withoutRows(content), content.part);
  const { frozen, gridlines } = viewOf(shell);
  if (frozen.rows > 0 || frozen.columns > 0) target.freeze(frozen.rows, frozen.columns);
  if (!gridlines) target.showGridlines(false);
  return bookSheet(source, content, shell, target);
}

/** What a worksheet says beside its cells. @param shell the worksheet element without rows */
export function bookSheet(source: OpenedFile, content: SheetContent, shell: XmlView, target: EngineSheet): BookSheet {
  const { file } = source.content;
  const printArea = printAreaOf(source.workbook, source.position(content.sheet));
  const filter = shell.child('autoFilter');
  const filtered = filter && parseRange(filter.attribute('ref') ?? '');
  const orientation = shell.child('pageSetup')?.attribute('orientation');
  return {
    id: target.id,
    guid: shell.prefixed('uid') ?? newGuid(),
    tables: readTables(file, content.part, target.id),
    conditionalFormats: readFormats(shell, source.styles),
    validations: readValidations(shell),
    charts: readCharts(file, content.part, target, source.styles.theme),
    comments: readComments(file, source.content.workbook.part, content.part),
    ...(filter && filtered && { autoFilter: { range: filtered, active: filter.children('filterColumn').length > 0 } }),
    protection: readProtection(shell),
    headersFooters: readHeadersFooters(shell),
    ...(printArea !== undefined && { printArea }),
    ...(orientation === 'portrait' && { orientation: 'Portrait' }),
    ...(orientation === 'landscape' && { orientation: 'Landscape' }),
    tabColor: source.styles.theme.colorOf(shell.at('sheetPr', 'tabColor')) ?? '',
    showGridlines: viewOf(shell).gridlines,
    customProperties: new Map(),
    kept: keptContent(file, content.part),
  };
}

/** What the first view of a sheet shows. */
export function viewOf(shell: XmlView): {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
} {
  const view = shell.at('sheetViews', 'sheetView');
  const pane = view?.child('pane');
  const isFrozen = pane?.attribute('state')?.startsWith('frozen') ?? false;
  return {
    frozen: {
      rows: isFrozen ? (pane?.number('ySplit') ?? 0) : 0,
      columns: isFrozen ? (pane?.number('xSplit') ?? 0) : 0,
    },
    gridlines: view?.flag('showGridLines', true) ?? true,
  };
}
