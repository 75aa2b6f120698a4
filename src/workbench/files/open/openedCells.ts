import { cellName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { CellReader } from '../../../ooxml/sheet/cellReader';
import { hasFormatting, type Run } from '../../../ooxml/sheet/richText';
import { runsOfCell, type FormulaCell, type SheetContent } from '../../../ooxml/sheet/sheetReader';
import type { SharedStrings } from '../../../ooxml/sheet/sharedStrings';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { CellPatch, CellStyle, Scalar, TextRun } from '../../engine/engine';
import { fontLook, type CellStyles } from './cellStyles';
import { shownFormula } from './formulaText';

/** A cell of an opened file as it goes into the grid. */
export interface OpenedCell {
  readonly row: number;
  readonly column: number;
  /** Index in the sheet's grid of XML. */
  readonly index: number;
  readonly styleIndex: number;
  /** The code for an error. */
  readonly value: Scalar;
  readonly isError: boolean;
  /** As stored in the file, for the cell that has one. */
  readonly formula?: FormulaCell;
  readonly runs?: readonly TextRun[];
  readonly style: CellStyle;
}

/** Reads the cells of one sheet for the grid: once to open it, and again to find what has changed when it is saved. */
export class OpenedCells {
  private readonly reader: CellReader;
  private readonly formulas = new Map<number, FormulaCell>();
  /** Cells that array formulas fill beside the one that holds them. */
  private readonly filled = new Set<string>();

  constructor(
    readonly sheet: SheetContent,
    private readonly strings: SharedStrings,
    private readonly styles: CellStyles,
  ) {
    this.reader = new CellReader(sheet.grid);
    for (const formula of sheet.formulas) {
      this.formulas.set(formula.cell, formula);
      if (formula.kind === 'array' && formula.range) this.noteFilled(formula, formula.range);
    }
  }

  /** All cells the file has, empty ones with a format too, row by row. */
  *all(): Generator<OpenedCell> {
    const { grid, cells } = this.sheet;
    let next = 0;
    for (let index = 0; index < grid.rowCount; index++) {
      const row = grid.rowNumbers.at(index);
      for (let cell = grid.firstCells.at(index); cell < grid.lastCell(index); cell++) {
        const column = grid.cellColumns.at(cell);
        const known = cells[next];
        const isKnown = known?.row === row && known.column === column;
        if (isKnown) next++;
        this.reader.read(cell);
        yield this.opened(row, column, cell, isKnown ? known.value : null);
      }
    }
  }

  /** Whether an array formula of another cell fills this one: the grid fills it by itself. */
  isFilled({ row, column }: OpenedCell): boolean {
    return this.filled.size > 0 && this.filled.has(cellName(row, column));
  }

  patch(cell: OpenedCell): CellPatch {
    const { value, formula, style, runs, isError } = cell;
    if (this.isFilled(cell)) return { style };
    // A data table has no formula that the grid could calculate.
    if (formula && formula.formula !== '') return { formula: shownFormula(formula.formula), cached: value, style };
    return {
      ...(value !== null && { value }),
      ...(isError && { error: String(value) }),
      ...(runs && { runs }),
      style,
    };
  }

  private opened(row: number, column: number, index: number, value: Scalar): OpenedCell {
    const formula = this.formulas.get(index);
    const isError = value === null && this.reader.type === 'e';
    const runs = this.sheet.formatted.has(index) ? runsOfCell(this.reader, this.strings) : undefined;
    return {
      row,
      column,
      index,
      styleIndex: this.reader.style,
      value: isError ? this.reader.value.trim() : value,
      isError,
      style: this.styles.of(this.reader.style),
      ...(formula && { formula }),
      ...(runs && hasFormatting(runs) && { runs: runs.map((run) => textRun(run, this.styles)) }),
    };
  }

  private noteFilled({ row, column }: FormulaCell, range: CellRange): void {
    for (let r = range.firstRow; r <= range.lastRow; r++) {
      for (let c = range.firstColumn; c <= range.lastColumn; c++) {
        if (r !== row || c !== column) this.filled.add(cellName(r, c));
      }
    }
  }
}

function textRun({ text, properties }: Run, { theme }: CellStyles): TextRun {
  if (properties === '') return { text, style: {} };
  const font = XmlView.read(`<rPr>${properties}</rPr>`, 'rPr');
  const raised = font.child('vertAlign')?.attribute('val');
  return {
    text,
    style: {
      ...fontLook(font, theme),
      ...((raised === 'superscript' || raised === 'subscript') && { vertical: raised }),
    },
    origin: properties,
  };
}
