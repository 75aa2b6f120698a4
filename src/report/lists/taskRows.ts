import { tasks, taskState } from '../../analysis/registers';
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

/**
 * `tasks(status=late)`: the tasks given, by how they stand on the day of the report. A province's report lists those given
 * to it ("Tỉnh Bắc Ninh", "UBND tỉnh Bắc Ninh").
 */
export function taskRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang, today } = scope.context;
  const args = new ListArguments(list, scope);
  const status = (['done', 'running', 'late'] as const).find((state) => state === args.text('status'));
  const assignee = args.text('assignee');
  const own = assignee === undefined ? args.ownAreas : undefined;
  const found = tasks(
    figures.dataset.tasks,
    { ...given('status', status), ...given('assignee', assignee) },
    today,
  ).filter((task) => own === undefined || own.some(({ name }) => matchKey(task.assignee).endsWith(matchKey(name))));
  const stated = (value: (one: Task) => Answer['value']) => (one: Task) => ({
    value: value(one),
    notes: [noteOf(one)],
  });

  return rowList(args.top(found), ({ id }) => ({ key: id }), {
    id: (one) => one.id,
    title: stated(({ title }) => title),
    name: stated(({ title }) => title),
    assignee: stated(({ assignee }) => assignee),
    assigned: stated(({ assigned }) => dateOrBlank(assigned)),
    due: stated(({ due }) => dateOrBlank(due)),
    status: stated((one) => taskStateWords[taskState(one, today)][lang]),
    result: stated(({ result }) => result),
    source: (one) => one.source,
  });
}

function noteOf({ id, title, assignee, due, status, source }: Task) {
  return registerNote({ text: title, source, counterpart: assignee, period: due, status, comment: id });
}
