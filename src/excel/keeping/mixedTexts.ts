import type { Finding } from '../../kpi/finding';
import type { SheetPlan } from '../../report/plan/plan';
import { cellName } from '../../report/references/cellAddress';
import { cellBlocks, type CellBlock } from '../filling/cellBlocks';
import * as messages from '../messages';
import { inputAt, type LiveSheet } from '../reading/liveDetail';
import { FONT_PROPERTIES } from './cellLook';

/**
 * Finds the cells whose text has several formats and that a fill is going to write: Excel says of their font that it has
 * no single value.
 */
export class MixedTexts {
  private readonly asked: {
    readonly sheet: string;
    readonly block: CellBlock<boolean>;
    readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];

  /** Asks for the fonts of the sheet's texts that will be written. */
  ask(worksheet: Excel.Worksheet, sheet: LiveSheet, plan: SheetPlan): void {
    const texts = writtenCells(plan).filter(({ row, column }) => typeof inputAt(sheet, row, column) === 'string');
    const filled = texts.filter(({ row, column }) => inputAt(sheet, row, column) !== '');
    for (const block of cellBlocks(filled.map((cell) => ({ ...cell, value: true })))) {
      const range = worksheet.getRangeByIndexes(
        block.row - 1,
        block.column - 1,
        block.rows.length,
        block.rows[0]?.length ?? 1,
      );
      this.asked.push({ sheet: sheet.name, block, properties: range.getCellProperties(FONT_PROPERTIES) });
    }
  }

  take(): Finding[] {
    return this.asked.flatMap(({ sheet, block, properties }) =>
      properties.value.flatMap((cells, at) =>
        cells.flatMap((cell, place): Finding[] => {
          if (!isMixed(cell.format?.font)) return [];
          const where = { sheet, cell: cellName(block.row + at, block.column + place) };
          return [{ severity: 'warning', rule: 'excel.formattingLost', message: messages.formattingLost, where }];
        }),
      ),
    );
  }
}

/** Whether some property of a font has no single value in a cell. */
export function isMixed(font: Excel.CellPropertiesFont | undefined): boolean {
  return Object.values(font ?? {}).some((value) => value === null);
}

/** Cells before the fill that get a content; of lists the first entry, which the others copy. */
function writtenCells({ writes, changes }: SheetPlan): { readonly row: number; readonly column: number }[] {
  const listed = changes.flatMap((change) =>
    change.kind === 'band'
      ? change.columns.map(({ rowOffset, column }) => ({ row: change.bodyFrom + rowOffset, column }))
      : [],
  );
  return [...writes, ...listed];
}
