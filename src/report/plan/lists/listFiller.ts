import { reportScope } from '../../evaluate/scope';
import { rowsOf } from '../../lists/rowsOf';
import type { ListCall } from '../../markers/marker';
import { cellName, LAST_COLUMN } from '../../references/cellAddress';
import type { Block } from '../../scan/block';
import { blockRows, bodyLines } from '../../scan/blockRows';
import type { ScannedSheet } from '../../scan/scanWorkbook';
import { holdsOnlyBlockMarkers, type FilledBand, type TemplateLine } from '../../scan/templateLine';
import type { BandCellRecord, BandRecord, FixedCellRecord, RowImage } from '../../workbook/record';
import { EMPTY_ROW } from '../handEdits/bandEdits';
import { standingAbove } from './rowAboveNow';
import { bandRows, type BandRows, type BodyCell, type BodyNote } from './bandRows';
import type { FillRun } from '../fillRun';
import { tellGoneComments, tellListComments, templateComments } from '../handEdits/commentedRows';
import { tellHiddenRows } from '../handEdits/hiddenRows';
import { keepListEdits, keptPlace } from '../handEdits/listEdits';
import { moveNotes } from '../handEdits/listNotes';
import * as messages from './messages';
import { besideList } from '../handEdits/notesBeside';
import { lineImage } from '../removedRows/rowImages';
import type { CellContent } from '../plan';
import type { RowFlow } from '../rowFlow';
import { showsNote, shownOf } from '../cells/scalarCells';
import { fixedCell } from '../handEdits/templateContent';

/** A list's body and where it goes. */
interface PlacedList {
  readonly sheet: string;
  readonly block: Block;
  readonly cells: readonly BodyCell[];
  readonly made: BandRows;
  readonly height: number;
  readonly count: number;
  readonly empty: boolean;
  /** First row after the fill. */
  readonly newFirst: number;
}

/** Plans one list: its rows in the sheet (grown, shrunk or come back), its record and its lines of the preview. */
export function fillList(run: FillRun, scanned: ScannedSheet, flow: RowFlow, block: Block, call: ListCall): void {
  const { lines, sheet } = scanned;
  const where = { ...block.cell.where, marker: block.source };
  const list = run.attempt(where, () => rowsOf(call, reportScope(run.context)));
  if (!list) return;
  for (const finding of list.findings) run.tell({ ...finding, where: { ...where, ...finding.where } });

  const { from, to, bodyFrom, bodyTo, band } = blockRows(block, lines);
  const body = bodyLines(block, lines);
  const returns = body.every(({ image }) => image !== undefined);
  const cells = body.flatMap((line, index) =>
    line.cells.map((cell): BodyCell => ({ rowOffset: returns ? index : line.at - bodyFrom, cell })),
  );
  const height = band?.record.height ?? (returns ? body.length : bodyTo - bodyFrom + 1);
  const made = bandRows(run, call, list, cells);
  const empty = list.rows.length === 0;
  const count = Math.max(1, list.rows.length);
  const keys = list.rows.map(({ key }) => key);
  const newFirst = flow.newRow(from);
  const placed: PlacedList = { sheet: sheet.name, block, cells, made, height, count, empty, newFirst };
  const rowKeys = empty ? [EMPTY_ROW] : keys;
  const kept = band ? keepListEdits(run, sheet.name, band, made, cells, rowKeys, newFirst) : new Set<string>();
  const beside = band && besideList(sheet.name, band, run.standing, run.cut);
  const notes = band && beside ? moveNotes(run, sheet.name, band, beside, rowKeys, newFirst) : [];
  if (band) tellHiddenRows(run, sheet, band, rowKeys);
  if (sheet.commented) tellComments(run, sheet, blockRows(block, lines), rowKeys);
  const commented = band ? band.record.commented : returns ? [] : templateComments(sheet, bodyFrom, height);
  const fixed = beside ? beside.fixed : returns ? undefined : fixedCells(sheet, bodyFrom, height, cells);

  const openLine = lines[block.openLine] as TemplateLine;
  const closeLine = lines[block.closeLine] as TemplateLine;
  const start = openLine.image ? bodyFrom : from;
  const above = rowAbove(lines, block.openLine, start, band);
  if (returns) returnRows(flow, from, body, block.openLine + (block.opensInOwnRow ? 1 : 0), made, count);
  else {
    flow.band({
      kind: 'band',
      from: start,
      to: closeLine.image ? bodyTo : to,
      bodyFrom,
      height,
      oldCount: band ? band.rows.length / height : 1,
      newCount: count,
      columns: [...made.columns, ...notes],
      ...(above === start - 1 ? {} : { above }),
    });
  }
  const name = band?.record.name ?? run.names.next();
  run.bands.push({
    name,
    marker: block.source,
    height,
    count,
    empty,
    cells: cells.map((one, place) => cellRecord(one, place, made, band)),
    ...(fixed ? { fixed, ...aboveRecord(fixed, bodyFrom - above) } : {}),
    ...(commented && commented.length > 0 ? { commented } : {}),
    keys,
    fingerprints: made.fingerprints,
    sources: made.sources,
    ...(made.cellSources ? { cellSources: made.cellSources } : {}),
    ...(made.derivations.length > 0 ? { derivations: made.derivations } : {}),
    ...(block.opensInOwnRow ? { openRow: lineImage(openLine) } : {}),
    ...(block.closesInOwnRow ? { closeRow: lineImage(closeLine) } : {}),
  });
  placeList(run, name, placed);
  showList(run, call, placed, kept);
}

/** Comments on the rows of markers that go, and on rows of the list that other entries take. */
function tellComments(
  run: FillRun,
  sheet: ScannedSheet['sheet'],
  { from, to, bodyFrom, bodyTo, band }: ReturnType<typeof blockRows>,
  keys: readonly string[],
): void {
  if (band) return tellListComments(run, sheet, band, keys);
  tellGoneComments(run, sheet, from, bodyFrom - 1, 'info');
  tellGoneComments(run, sheet, bodyTo + 1, to, 'info');
}

/** The first of the rows that the template has above a list, see `BandChange.above`. */
function rowAbove(
  lines: readonly TemplateLine[],
  openLine: number,
  from: number,
  band: FilledBand | undefined,
): number {
  let above = from - 1;
  for (const line of lines.slice(0, openLine).reverse()) {
    // A row that is out belongs above the row below it.
    if (line.at !== (line.image ? above + 1 : above)) break;
    const isMarkers = holdsOnlyBlockMarkers(line);
    if (line.image && !isMarkers) above += 1;
    if (!isMarkers) break;
    if (!line.image) above -= 1;
  }
  return band && above < from ? Math.min(above, standingAbove(band)) : above;
}

/** @param distance from the list's first row to the first of the rows above it */
function aboveRecord(fixed: readonly FixedCellRecord[], distance: number): Pick<BandRecord, 'above'> {
  return distance > 1 && fixed.some(({ formula }) => formula !== undefined) ? { above: distance } : {};
}

/** A list comes back whose rows an earlier fill had dropped: its body as often as the list is long. */
function returnRows(
  flow: RowFlow,
  before: number,
  body: readonly TemplateLine[],
  firstLine: number,
  made: BandRows,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    body.forEach((line, offset) => {
      const row = flow.insert(before, line.image as RowImage, firstLine + offset);
      for (const { rowOffset, column, contents } of made.columns) {
        const content = contents[index];
        if (rowOffset !== offset || content === undefined) continue;
        if (typeof content === 'number') row.write(column, { type: 'number', number: content });
        else row.write(column, typeof content === 'string' ? { type: 'text', text: content } : content);
      }
    });
  }
}

/** The template's own content in the body of a list that is filled for the first time. */
function fixedCells(
  { cells }: ScannedSheet['sheet'],
  from: number,
  height: number,
  own: readonly BodyCell[],
): FixedCellRecord[] {
  return cells
    .filter(({ row, column, formula, value }) => {
      const isInBody = row >= from && row < from + height;
      return (
        isInBody &&
        (formula !== undefined || (value !== null && value !== '')) &&
        !own.some(({ rowOffset, cell }) => rowOffset === row - from && cell.column === column)
      );
    })
    .map((cell) => fixedCell(cell.row - from, cell));
}

function cellRecord(body: BodyCell, place: number, made: BandRows, band: FilledBand | undefined): BandCellRecord {
  const { column, text, runs } = body.cell;
  return {
    rowOffset: body.rowOffset,
    column,
    template: text,
    ...(runs === undefined ? {} : { runs }),
    ...formatRecord(body, place, made, band),
  };
}

/** The template's number format where the sheet does not tell it any more: words of a fill changed it, or no row shows it. */
function formatRecord(
  body: BodyCell,
  place: number,
  made: BandRows,
  band: FilledBand | undefined,
): Pick<BandCellRecord, 'format' | 'unseen'> {
  const { format, formatChanged, column } = body.cell;
  const wasUnseen = (): boolean =>
    band?.record.cells.some((one) => one.unseen && one.rowOffset === body.rowOffset && one.column === column) ?? false;
  if (made.formatsChanged.has(body) || (formatChanged && !wasUnseen())) return { format };
  const contents = made.columns[place]?.contents;
  return format !== 'General' && contents?.every(isBlank) ? { format, unseen: true } : {};
}

function isBlank(content: number | string | CellContent): boolean {
  return typeof content === 'object' && content.type === 'blank';
}

/** The list's name covers its own cells, so that it tells columns inserted into it. */
function placeList(run: FillRun, name: string, { sheet, cells, newFirst, height, count }: PlacedList): void {
  const columns = cells.map(({ cell }) => cell.column);
  run.positions.set(name, {
    sheet,
    range: {
      firstRow: newFirst,
      lastRow: newFirst + height * count - 1,
      firstColumn: columns.length === 0 ? 1 : Math.min(...columns),
      lastColumn: columns.length === 0 ? LAST_COLUMN : Math.max(...columns),
    },
  });
}

/** The list's line of the preview, and one for each of its cells in which figures are missing. */
function showList(run: FillRun, call: ListCall, list: PlacedList, kept: ReadonlySet<string>): void {
  const { sheet, block, cells, made, height, count, empty, newFirst } = list;
  const { lang } = run.context;
  const isKept = (index: number, body: BodyCell): boolean => kept.has(keptPlace(index, cells.indexOf(body)));
  const newRowOf = (index: number, { rowOffset }: BodyCell): number => newFirst + index * height + rowOffset;
  run.filled += made.filled;
  if (cells.some(({ cell }) => showsNote(cell))) run.noteShown = true;
  run.items.push({
    sheet,
    cell: block.cell.where.cell ?? '',
    newCell: cellName(newFirst, cells[0]?.cell.column ?? block.cell.column),
    marker: block.source,
    shown: empty ? messages.emptyList(call.name)[lang] : messages.rowCount(count, lang),
    state: 'filled',
    sources: [...new Set(made.sources.flat())],
  });
  const missing = new Map<BodyCell, BodyNote[]>();
  for (const one of made.missing) {
    if (isKept(one.index, one.body)) continue;
    const same = missing.get(one.body);
    if (same) same.push(one);
    else missing.set(one.body, [one]);
  }
  for (const [body, [first, ...others]] of missing) {
    const reason = first?.filling.missing?.reason;
    if (!first || !reason) continue;
    run.items.push({
      sheet,
      cell: body.cell.where.cell ?? '',
      newCell: cellName(newRowOf(first.index, body), body.cell.column),
      marker: body.cell.text,
      shown: shownOf(first.filling),
      state: 'missing',
      sources: [],
      reason: messages.missingInRows(others.length + 1, count, reason),
    });
  }
  for (const { index, body, value } of made.valued) {
    if (!isKept(index, body)) run.note(sheet, newRowOf(index, body), body.cell.column, value);
  }
}
