import { dayBounds } from '../../analysis/vintage';
import type { Activity } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';
import { dateOrBlank, type Answer } from '../evaluate/answer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { registerNote } from './registerNote';
import { rowList, type RowList } from './rowList';
import { unclearDates } from './unclearDates';

/** `list(activities)`: the high-level activities that began in the report's period, or in `period`; `period=all` takes all. */
export function activityRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang } = scope.context;
  const args = new ListArguments(list, scope);
  const { start, end } = args.period() ?? scope.period;
  const day = args.registerDay ?? end;
  const wanted = (['partner', 'level', 'definition'] as const).flatMap((column) => {
    const text = args.text(column);
    return text === undefined ? [] : [{ column, key: matchKey(text) }];
  });
  const found = figures.dataset.activities.filter((activity) => {
    if (wanted.some(({ column, key }) => matchKey(activity[column]) !== key)) return false;
    if (args.allPeriods) return true;
    const { first, last } = dayBounds(activity.from);
    return activity.from !== '' && first <= end && last >= start && first <= day;
  });
  const stated = (value: (one: Activity) => Answer['value']) => (one: Activity) => ({
    value: value(one),
    notes: [noteOf(one)],
  });

  const listed = args.top(found);
  const fields = {
    id: (one: Activity) => one.id,
    title: stated(({ title }) => title[lang] || title.vi),
    name: stated(({ title }) => title[lang] || title.vi),
    partner: stated(({ partner }) => partner),
    from: stated(({ from }) => dateOrBlank(from)),
    to: stated(({ to }) => dateOrBlank(to)),
    level: stated(({ level }) => level),
    definition: (one: Activity) => one.definition,
    source: (one: Activity) => one.source,
  };
  const dates = args.allPeriods ? [] : listed.map(({ from }) => from);
  return rowList(listed, ({ id }) => ({ key: id }), fields, unclearDates(dates, { start, end: day }));
}

function noteOf({ id, title, partner, from, definition, source }: Activity) {
  return registerNote({ text: title.vi, source, counterpart: partner, period: from, definition, comment: id });
}
