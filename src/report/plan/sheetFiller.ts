import { conditionHolds } from '../evaluate/conditionHolds';
import { reportScope } from '../evaluate/scope';
import { cellName } from '../references/cellAddress';
import type { ListRows } from '../references/keptFormula';
import type { Block } from '../scan/block';
import { blockRows } from '../scan/blockRows';
import type { ScannedSheet } from '../scan/scanWorkbook';
import type { TemplateLine } from '../scan/templateLine';
import type { RowImage } from '../workbook/record';
import type { CellSnapshot } from '../workbook/snapshot';
import type { FillRun } from './fillRun';
import * as editMessages from './handEdits/messages';
import * as listMessages from './lists/messages';
import type { CellContent, CellWrite } from './plan';
import { fillList } from './lists/listFiller';
import { tellGoneComments } from './handEdits/commentedRows';
import { notesInRows } from './handEdits/conditionNotes';
import { tellUnplacedEdits } from './handEdits/listEdits';
import { tellLostNotes } from './handEdits/listNotes';
import { lineImage, blockImages } from './removedRows/rowImages';
import { RowFlow } from './rowFlow';
import { fillScalarCell, isEdited, scopeReader, textNow } from './cells/scalarCells';

/** Plans one sheet from top to bottom: single cells, rows kept or dropped, lists. */
export class SheetFiller {
  readonly flow = new RowFlow();
  readonly writes: CellWrite[] = [];
  private readonly name: string;

  constructor(
    private readonly run: FillRun,
    private readonly scanned: ScannedSheet,
  ) {
    this.name = scanned.sheet.name;
  }

  fill(): void {
    const { lines, blocks } = this.scanned;
    this.walk(0, lines.length - 1, blocks);
  }

  private walk(from: number, to: number, blocks: readonly Block[]): void {
    let next = 0;
    for (let index = from; index <= to; index++) {
      const block = blocks[next];
      if (block?.openLine === index) {
        this.fillBlock(block);
        index = block.closeLine;
        next += 1;
      } else this.fillLine(index);
    }
  }

  private fillLine(index: number): void {
    const line = this.line(index);
    const read = scopeReader(reportScope(this.run.context));
    const { image, at } = line;
    if (image) {
      const row = this.flow.insert(at, image, index);
      line.cells.forEach((cell) => fillScalarCell(this.run, read, cell, row.newRow, row.write));
      return;
    }
    const newRow = this.flow.newRow(at);
    const write = (column: number, content: CellContent): void => {
      this.writes.push({ row: at, column, content });
    };
    line.cells.forEach((cell) => fillScalarCell(this.run, read, cell, newRow, write));
  }

  private fillBlock(block: Block): void {
    const { opening, cell, source } = block;
    if (opening.kind === 'rows') return fillList(this.run, this.scanned, this.flow, block, opening.list);
    const where = { ...cell.where, marker: source };
    const holds = this.run.attempt(where, () => conditionHolds(opening.condition, reportScope(this.run.context)));
    if (holds === undefined) return;
    const notes = notesInRows(this.run, this.scanned, block);
    if (!holds) return this.dropBlock(block, notes);
    const { openLine, closeLine, opensInOwnRow, closesInOwnRow, children } = block;
    if (openLine === closeLine && children.length === 0) return this.fillLine(openLine);
    if (opensInOwnRow) this.takeOutMarkerRow(this.line(openLine), source);
    this.walk(opensInOwnRow ? openLine + 1 : openLine, closesInOwnRow ? closeLine - 1 : closeLine, children);
    if (closesInOwnRow) this.takeOutMarkerRow(this.line(closeLine), source);
  }

  /** A row that holds only the marker of kept rows goes, and the record keeps it. */
  private takeOutMarkerRow(line: TemplateLine, marker: string): void {
    if (!line.image) {
      tellGoneComments(this.run, this.scanned.sheet, line.at, line.at, 'info');
      this.flow.drop(line.at, line.at);
    }
    this.keepDropped(line.image ? line.at : line.at + 1, marker, [lineImage(line)], false);
  }

  private dropBlock(block: Block, notes: readonly CellSnapshot[]): void {
    const { lines } = this.scanned;
    const { source, cell } = block;
    const { from, to } = blockRows(block, lines);
    const images = blockImages(block, lines);
    this.tellLostEdits(block);
    for (const current of notes) {
      const message = editMessages.noteDropped(textNow({ current }, this.run.context.lang), source);
      const place = { sheet: this.name, cell: cellName(current.row, current.column) };
      this.run.warn('edit.besideDropped', message, place);
    }
    tellGoneComments(this.run, this.scanned.sheet, from, to);
    if (to >= from) this.flow.drop(from, to, this.filledLists(from, to));
    this.keepDropped(to >= from ? to + 1 : from, source, images, true);
    this.run.items.push({
      sheet: this.name,
      cell: cell.where.cell ?? '',
      newCell: cellName(this.flow.newRow(Math.max(to + 1, from)), cell.column),
      marker: source,
      shown: listMessages.droppedRows(images.length, this.run.context.lang),
      state: 'filled',
      sources: [],
    });
  }

  private filledLists(from: number, to: number): ListRows[] {
    return this.scanned.bands
      .filter(({ first, last }) => first >= from && last <= to)
      .map(({ first, rows, record: { height } }) => ({ first, height, count: rows.length / height }));
  }

  private tellLostEdits({ openLine, closeLine }: Block): void {
    const { run } = this;
    for (const line of this.scanned.lines.slice(openLine, closeLine + 1)) {
      for (const cell of line.cells) {
        if (isEdited(cell))
          run.warn('edit.lost', editMessages.editLost(cell.text, textNow(cell, run.context.lang)), cell.where);
      }
      if (!line.band || line.at !== line.band.first) continue;
      tellUnplacedEdits(run, this.name, line.band);
      tellLostNotes(run, this.name, line.band);
    }
  }

  /** @param before the row below, before the fill */
  private keepDropped(before: number, marker: string, rows: readonly RowImage[], contentDropped: boolean): void {
    const name = this.run.names.next();
    this.run.dropped.push({ name, marker, rows, contentDropped });
    this.run.placeRow(name, this.name, this.flow.newRow(before));
  }

  private line(index: number): TemplateLine {
    return this.scanned.lines[index] as TemplateLine;
  }
}
