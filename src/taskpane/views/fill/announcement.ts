import type { Bilingual } from '../../../kpi/bilingual';
import { sameInBoth } from '../../../kpi/bilingual';
import type { FillFlow } from './fillFlow';
import * as messages from './messages';
import { previewCounts } from './previewCounts';

/** What a screen reader says when a step begins; errors speak for themselves. */
export function announcement(flow: FillFlow): Bilingual {
  switch (flow.step) {
    case 'working':
      return flow.progress ? messages.progress[flow.progress] : messages.working[flow.work];
    case 'preview':
      return joined(messages.previewHeading, messages.countsText(previewCounts(flow.planned.plan)));
    case 'result':
      return joined(
        messages.headingAfter[flow.applied.plan.kind],
        messages.cellsWritten(flow.applied.plan.kind, flow.applied.plan.filled),
      );
    case 'choose':
    case 'confirm':
    case 'failed':
      return sameInBoth('');
  }
}

function joined(first: Bilingual, second: Bilingual): Bilingual {
  return { vi: `${first.vi}. ${second.vi}`, en: `${first.en}. ${second.en}` };
}
