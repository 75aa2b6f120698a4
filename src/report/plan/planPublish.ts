import type { RecordPositions } from '../workbook/record';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FillPlan } from './plan';

export declare function planPublish(snapshot: WorkbookSnapshot, positions: RecordPositions): FillPlan;
