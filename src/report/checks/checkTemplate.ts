import type { Figures } from '../../analysis/figure';
import type { Finding } from '../../kpi/finding';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export declare function checkTemplate(snapshot: WorkbookSnapshot, figures?: Figures): readonly Finding[];
