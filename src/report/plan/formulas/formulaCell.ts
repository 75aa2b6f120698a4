import type { ScannedSheet } from '../../scan/scanWorkbook';
import type { QualifiedRecord } from '../../workbook/record';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { FormulaInRow } from '../removedRows/keptFormulas';
import type { FormulaReferences } from './formulaReferences';

/** A formula of the filled workbook; of a list that of the first entry stands for all. */
export interface FormulaCell {
  readonly scanned: ScannedSheet;
  readonly cell: CellSnapshot;
  readonly newRow: number;
  readonly inList: boolean;
  readonly references: FormulaReferences;
  /** What it reads; after the fill where it gets references back. */
  readonly text: string;
  /** Number format before an earlier fill put words into it. */
  readonly before?: Pick<QualifiedRecord, 'format'>;
  /** It stands in a row that comes back. */
  readonly inRow?: FormulaInRow;
}
