import type { SectionText } from '../../kpi/registers';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { registerNote } from './registerNote';
import { textSectionWords } from './registerWords';
import { rowList, type RowList } from './rowList';

/**
 * `texts(limitations)`: the texts of a section for the report's area and period, in their order. A text without area or
 * period belongs to every report; `period=all` takes those of other periods too.
 */
export function textRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang, area: reportArea } = scope.context;
  const args = new ListArguments(list, scope);
  const section = args.text('section');
  const area = args.area ?? scope.area ?? reportArea;
  const period = args.period() ?? scope.period;
  const found = figures.dataset.texts
    .filter((text) => text.section === section)
    .filter((text) => text.area === '' || text.area === area.id)
    .filter((text) => args.allPeriods || text.period === '' || text.period === period.id);
  const inOrder = [...found].sort((a, b) => a.order - b.order || a.line - b.line);

  return rowList(inOrder, ({ section: name, order, line }) => ({ key: `${name}-${order}-${line}` }), {
    text: (one) => ({ value: one.text[lang] || one.text.vi, notes: [noteOf(one)] }),
    section: (one) => textSectionWords[one.section][lang],
    source: (one) => one.source,
  });
}

function noteOf({ text, area, period, source }: SectionText) {
  return registerNote({ text: text.vi, area, period, source });
}
