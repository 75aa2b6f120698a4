import { dateOrBlank } from '../evaluate/answer';
import type { Lang } from '../../kpi/bilingual';
import type { Scope } from '../evaluate/scope';
import { writtenBrief } from '../evaluate/writtenBrief';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

/** As much as a cell of the annex shows. */
const MOST = 6;

/** `sources()`: the annex of the brief, every source it names in the order of first citation. */
export function sourceRows(list: ListCall, scope: Scope): RowList {
  const brief = writtenBrief(scope, new ListArguments(list, scope).length);
  return rowList(brief?.sources ?? [], ({ text }) => ({ key: text }), {
    text: ({ text }) => text,
    name: ({ text }) => text,
    says: ({ says }) => shortened(says, scope.context.lang),
    cutOff: ({ cutOff }) => ({ value: dateOrBlank(cutOff) }),
    asOf: ({ asOf }) => ({ value: dateOrBlank(asOf) }),
  });
}

/** What a source was used for; where one source gave nearly everything, the first uses and how many more. */
function shortened(says: readonly string[], lang: Lang): string {
  if (says.length <= MOST) return says.join('; ');
  const rest = says.length - MOST + 1;
  const more = lang === 'vi' ? `và ${rest} nội dung khác` : `and ${rest} more`;
  return [...says.slice(0, MOST - 1), more].join('; ');
}
