import { assignedBy } from '../../analysis/registerDay';
import { restsOnStatus, tasks, tasksByDue, taskState } from '../../analysis/registers';
import type { Task } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';
import { dateOrBlank, type Answer } from '../evaluate/answer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { given } from './given';
import { ListArguments } from './listArguments';
import { registerNote } from './registerNote';
import { taskStateWords } from './registerWords';
import { rowList, type RowList } from './rowList';
import { undatedStatuses } from './undatedStatuses';

/**
 * `tasks(status=late)`: the tasks given by the end of the report's period, or within `period` where it is given, by how
 * they stood then (never later than today); `period=all` takes the whole register, `sort=due` puts those due earliest first.
 * A province's report lists those given to it ("Tỉnh Bắc Ninh", "UBND tỉnh Bắc Ninh").
 */
export function taskRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang, today } = scope.context;
  const args = new ListArguments(list, scope);
  const status = (['done', 'running', 'late'] as const).find((state) => state === args.text('status'));
  const assignee = args.text('assignee');
  const own = assignee === undefined ? args.ownAreas?.map(({ name }) => matchKey(name)) : undefined;
  const day = args.registerDay;
  const assigned = figures.dataset.tasks.filter((task) => day === undefined || assignedBy(task, day));
  const lateBefore = day !== undefined && day < today ? day : today;
  const undated = day !== undefined && figures.statusesUndated(day);
  const found = tasks(
    assigned,
    { ...given('status', status), ...given('assignee', assignee), ...given('period', args.period()) },
    lateBefore,
    undated,
  ).filter((task) => own === undefined || isGivenTo(task, own));
  const listed = args.top(args.text('sort') === 'due' ? tasksByDue(found) : found);
  const stated = (value: (one: Task) => Answer['value']) => (one: Task) => ({
    value: value(one),
    notes: [noteOf(one)],
  });

  const fields = {
    id: (one: Task) => one.id,
    title: stated(({ title }) => title),
    name: stated(({ title }) => title),
    assignee: stated(({ assignee }) => assignee),
    assigned: stated(({ assigned }) => dateOrBlank(assigned)),
    due: stated(({ due }) => dateOrBlank(due)),
    status: stated((one) => taskStateWords[taskState(one, lateBefore, undated)][lang]),
    result: stated(({ result }) => result),
    source: (one: Task) => one.source,
  };
  return rowList(listed, ({ id }) => ({ key: id }), fields, undatedStatuses(figures, day, listed.some(restsOnStatus)));
}

/** @param areaKeys `matchKey` of the areas' names */
function isGivenTo(task: Task, areaKeys: readonly string[]): boolean {
  const assignee = matchKey(task.assignee);
  return areaKeys.some((key) => assignee.endsWith(key));
}

function noteOf({ id, title, assignee, due, status, source }: Task) {
  return registerNote({ text: title, source, counterpart: assignee, period: due, status, comment: id });
}
