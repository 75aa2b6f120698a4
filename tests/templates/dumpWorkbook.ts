import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import type { CellSnapshot } from '../../src/report/workbook/snapshot';

/** A workbook as lines that a person can read and compare: sheet, cell, what stands in it, its number format. */
export async function dumpWorkbook(bytes: Uint8Array): Promise<string> {
  const workbook = await openWorkbook(bytes, { file: 'report.xlsx', codec: nodeZipCodec });
  const lines: string[] = [];
  for (const { name, cells } of workbook.snapshot().sheets) {
    lines.push(`== ${name}`);
    for (const cell of cells) {
      if (cell.value !== null && cell.value !== '') lines.push(`${address(cell)} | ${content(cell)}`);
    }
  }
  return lines.join('\n') + '\n';
}

function content({ value, formula, format }: CellSnapshot): string {
  const shown = typeof value === 'string' ? value.replaceAll('\n', ' ⏎ ') : String(value);
  const computed = formula === undefined ? shown : `=${formula} → ${shown}`;
  return typeof value === 'number' && format !== 'General' ? `${computed} [${format}]` : computed;
}

function address({ row, column }: CellSnapshot): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
