import { rangeName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { sheetElement, withSheetElement, withTagAttributes } from '../../../ooxml/save/sheetElement';
import type { Theme } from '../../../ooxml/theme/theme';
import { viewOf } from '../open/openSheet';
import { columnsXml } from './columnsXml';
import { withAutoFilter } from './autoFilterXml';
import { withHeadersFooters } from './headersFootersXml';
import { withProtection } from './protectionXml';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/** The simple properties around a sheet's rows as the book has them; what is the same stays as it is written. */
export function withSheetProperties(shell: string, sheet: SavedSheet, theme: Theme): string {
  const steps = [
    withTabColor,
    withView,
    withColumns,
    withProtection,
    withAutoFilter,
    withMerges,
    withHeadersFooters,
    withOrientation,
  ];
  return steps.reduce((text, step) => step(text, sheet, theme), shell);
}

/** The note of the used range. */
export function withDimension(shell: string, { part, prefix }: SavedSheet, used: CellRange | undefined): string {
  if (sheetElement(shell, part, 'dimension') === '') return shell;
  const ref = used ? rangeName(used) : 'A1';
  return withSheetElement(shell, part, 'dimension', `<${prefix}dimension ref="${ref}"/>`);
}

function withTabColor(shell: string, { part, prefix, beside }: SavedSheet, theme: Theme): string {
  const properties = readShell(shell, part).child('sheetPr');
  const old = properties?.child('tabColor');
  if ((theme.colorOf(old) ?? '') === beside.tabColor) return shell;
  const color = beside.tabColor === '' ? '' : `<${prefix}tabColor rgb="FF${beside.tabColor.slice(1).toUpperCase()}"/>`;
  const rest = (properties?.children() ?? []).filter(({ name }) => name !== 'tabColor').map(({ xml }) => xml);
  const opening = properties ? (/^<[^>]*?(?=\s*\/?>)/.exec(properties.xml)?.[0] ?? '') : `<${prefix}sheetPr`;
  return withSheetElement(shell, part, 'sheetPr', `${opening}>${color}${rest.join('')}</${prefix}sheetPr>`);
}

function withView(shell: string, { part, prefix, grid, beside }: SavedSheet): string {
  const root = readShell(shell, part);
  const { frozen, gridlines } = viewOf(root);
  const now = grid.frozen();
  const sameFreeze = frozen.rows === now.rows && frozen.columns === now.columns;
  if (sameFreeze && gridlines === beside.showGridlines) return shell;
  const views = sheetElement(shell, part, 'sheetViews') || `<${prefix}sheetViews></${prefix}sheetViews>`;
  const first = root.at('sheetViews', 'sheetView')?.xml ?? `<${prefix}sheetView workbookViewId="0"/>`;
  let view = withTagAttributes(first, { showGridLines: beside.showGridlines ? undefined : '0' });
  if (!sameFreeze) view = withPane(view, prefix, now);
  const changed = views.includes(first) ? views.replace(first, () => view) : views.replace('></', () => `>${view}</`);
  return withSheetElement(shell, part, 'sheetViews', changed);
}

/** A view with other frozen rows and columns; which cells are selected in its quarters no longer fits. */
function withPane(
  view: string,
  prefix: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  const opening = (/^<[^>]*?(?=\s*\/?>)/.exec(view)?.[0] ?? '').replace(/\stopLeftCell\s*=\s*"[^"]*"/, '');
  if (rows === 0 && columns === 0) return `${opening}/>`;
  const quarter = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = rangeName({
    firstRow: rows + 1,
    lastRow: rows + 1,
    firstColumn: columns + 1,
    lastColumn: columns + 1,
  });
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return `${opening}><${prefix}pane${split} topLeftCell="${corner}" activePane="${quarter}" state="frozen"/></${prefix}sheetView>`;
}

function withColumns(shell: string, sheet: SavedSheet): string {
  const old = sheetElement(shell, sheet.part, 'cols');
  const now = columnsXml(sheet, old);
  return now === old ? shell : withSheetElement(shell, sheet.part, 'cols', now);
}

function withMerges(shell: string, { part, prefix, grid }: SavedSheet): string {
  const old = (readShell(shell, part).child('mergeCells')?.children('mergeCell') ?? []).map(
    (merge) => merge.attribute('ref') ?? '',
  );
  const now = grid.merges().map(rangeName);
  if ([...old].sort().join() === [...now].sort().join()) return shell;
  const list = now.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('');
  const xml = list === '' ? '' : `<${prefix}mergeCells count="${now.length}">${list}</${prefix}mergeCells>`;
  return withSheetElement(shell, part, 'mergeCells', xml);
}

function withOrientation(shell: string, { part, prefix, beside }: SavedSheet): string {
  const wanted = beside.orientation?.toLowerCase();
  const old = readShell(shell, part).child('pageSetup');
  if (wanted === undefined || (old?.attribute('orientation') ?? 'default') === wanted) return shell;
  const xml = withTagAttributes(old?.xml ?? `<${prefix}pageSetup/>`, { orientation: wanted });
  return withSheetElement(shell, part, 'pageSetup', xml);
}
