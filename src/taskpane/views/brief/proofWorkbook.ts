/** The core's side of proof-reading, loaded when it is asked for. */
import type { Figures } from '../../../analysis/figure';
import type { Bilingual } from '../../../kpi/bilingual';
import { parsePeriod } from '../../../kpi/period';
import { proofread } from '../../../report/proofread/proofread';
import { workbookBlocks } from '../../../report/proofread/workbookBlocks';
import type { WorkbookSnapshot } from '../../../report/workbook/snapshot';
import { boundaryOf } from '../fill/fillChoices';
import type { BriefChoices } from './briefChoices';

/** Signs of the sentence shown on either side of a number. */
const AROUND = 80;

export interface ProofRemark {
  readonly sheet: string;
  readonly cell: string;
  /** The number with what stands around it. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly message: Bilingual;
}

export interface ProofGroup {
  readonly severity: 'error' | 'warning';
  readonly remarks: readonly ProofRemark[];
}

export interface ProofResult {
  readonly groups: readonly ProofGroup[];
  readonly supported: number;
  /** Numbers of which the data say nothing, or that cannot be told. */
  readonly unsure: number;
  /** Cells with a number that nothing names. */
  readonly unlabelled: number;
}

type Choices = Pick<BriefChoices, 'period' | 'area' | 'boundary'>;

/** Reads the open workbook and proof-reads it. @throws NgktError what reading it throws */
export async function proofWorkbook(figures: Figures, choices: Choices): Promise<ProofResult> {
  const { readLiveWorkbook } = await import('../../../excel/readLiveWorkbook');
  const { snapshot } = await readLiveWorkbook();
  return proofSnapshot(snapshot, figures, choices);
}

export function proofSnapshot(snapshot: WorkbookSnapshot, figures: Figures, choices: Choices): ProofResult {
  const period = parsePeriod(choices.period);
  const day = figures.areas.dayOn(boundaryOf(period, choices.boundary, figures), period.end);
  const area = figures.areas.find(choices.area, day);
  const { blocks, unlabelled } = workbookBlocks(snapshot);
  const remarks = proofread(blocks, { figures, period, area });
  const group = (severity: ProofGroup['severity']): ProofGroup => ({
    severity,
    remarks: remarks
      .filter((remark) => remark.severity === severity)
      .flatMap(({ block, from, to, sentence, message }) => {
        const { text, place } = blocks[block] ?? {};
        if (text === undefined || place?.sheet === undefined || place.cell === undefined) return [];
        const start = Math.max(sentence.from, from - AROUND);
        const end = Math.min(sentence.to, to + AROUND);
        return {
          sheet: place.sheet,
          cell: place.cell,
          before: `${start > sentence.from ? '…' : ''}${text.slice(start, from)}`,
          number: text.slice(from, to),
          after: `${text.slice(to, end)}${end < sentence.to ? '…' : ''}`,
          message,
        };
      }),
  });
  const info = remarks.filter(({ severity }) => severity === 'info');
  const supported = info.filter(({ rule }) => rule.endsWith('.supported')).length;
  return {
    groups: [group('error'), group('warning')],
    supported,
    unsure: info.length - supported,
    unlabelled: unlabelled.reduce((sum, { count }) => sum + count, 0),
  };
}
