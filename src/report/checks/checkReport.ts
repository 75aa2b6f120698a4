import type { Figures } from '../../analysis/figure';
import type { Finding } from '../../kpi/finding';
import type { RecordPositions } from '../workbook/record';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export declare function checkReport(snapshot: WorkbookSnapshot, positions: RecordPositions, figures?: Figures): readonly Finding[];
