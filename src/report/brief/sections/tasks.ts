import { restsOnStatus, taskState, type TaskState } from '../../../analysis/registers';
import type { Task } from '../../../kpi/registers';
import { taskStateWords } from '../../lists/registerWords';
import { list, paragraph, said, sectionOf } from '../blocks';
import type { BriefList, Piece, Section, Sentence } from '../document';
import { dayAlone, dayInside } from '../names';
import { dayOfRegisters, ownTasks } from '../ownRegisters';
import { enumerated, phrase, sentence, words } from '../pieces';
import { asNowRecorded, count, entryText, taskRegister } from '../statements/registerCount';
import type { BriefWriter } from '../writer';
import { commitments } from './commitments';

const UNIT = 'nhiệm vụ';
/** Late ones named, the longest overdue first; the others are counted. */
const LATE_NAMED = 8;
const LATE_WHEN_SHORT = 3;
const STATES: readonly TaskState[] = ['done', 'running', 'late'];

/** Tasks and commitments done, running and late, by the registers. */
export function tasksSection(writer: BriefWriter): Section | undefined {
  const day = dayOfRegisters(writer);
  const undated = writer.figures.statusesUndated(day);
  const byState = new Map<TaskState, Task[]>(STATES.map((state) => [state, []]));
  const tasks = ownTasks(writer);
  for (const task of tasks) byState.get(taskState(task, day, undated))?.push(task);
  return sectionOf(writer, 'tasks', [
    paragraph(said('tasks.states', statesOf(writer, tasks, byState, day))),
    lateList(writer, byState.get('late') ?? []),
    ...commitments(writer),
  ]);
}

/** "Đến ngày 30/9/2026, có 78 nhiệm vụ được giao, trong đó 40 nhiệm vụ đã hoàn thành …". */
function statesOf(
  writer: BriefWriter,
  tasks: readonly Task[],
  byState: ReadonlyMap<TaskState, readonly Task[]>,
  day: string,
): readonly Piece[] | undefined {
  if (tasks.length === 0) return undefined;
  const { lang } = writer;
  const on = dayInside(writer, day);
  const all = count(writer, tasks, UNIT, taskRegister);
  const present = STATES.filter((state) => (byState.get(state) ?? []).length > 0);
  const [only] = present;
  const note = asNowRecorded(writer, day, tasks.some(restsOnStatus));
  if (present.length === 1 && only) {
    const state = words(taskStateWords[only][lang]);
    return lang === 'vi'
      ? phrase`Đến ${on}, có ${all} được giao, ${words(tasks.length > 1 ? 'đều ' : '')}${state}${note}.`
      : phrase`By ${on}, ${all} had been given and ${words(tasks.length > 1 ? 'all are' : 'is')} ${state}${note}.`;
  }
  const items = present.map((state) => {
    const found = byState.get(state) ?? [];
    return phrase`${count(writer, found, lang === 'vi' ? UNIT : '', taskRegister)} ${words(taskStateWords[state][lang])}`;
  });
  return lang === 'vi'
    ? phrase`Đến ${on}, có ${all} được giao, trong đó ${enumerated(items, lang)}${note}.`
    : phrase`By ${on}, ${all} had been given: ${enumerated(items, lang)}${note}.`;
}

function lateList(writer: BriefWriter, late: readonly Task[]): BriefList | undefined {
  const sorted = [...late].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.line - b.line));
  const named = sorted.slice(0, writer.isShort ? LATE_WHEN_SHORT : LATE_NAMED);
  const rest = sorted.slice(named.length);
  return list([...named.map((task) => lateTask(writer, task)), said('tasks.lateRest', restOf(writer, rest))]);
}

/** "Quá hạn (thời hạn 25/9/2025): Chuẩn bị hội nghị xúc tiến đầu tư – Tỉnh Lạng Sơn". */
function lateTask(writer: BriefWriter, task: Task): Sentence {
  const { lang } = writer;
  const title = entryText(writer, task.title, task, taskRegister);
  const assignee =
    task.assignee === '' ? undefined : phrase` – ${entryText(writer, task.assignee, task, taskRegister)}`;
  const due = task.due === '' ? undefined : dayAlone(writer, task.due);
  const since = due && (lang === 'vi' ? phrase` (thời hạn ${due})` : phrase` (due ${due})`);
  const words =
    lang === 'vi' ? phrase`Quá hạn${since}: ${title}${assignee}.` : phrase`Overdue${since}: ${title}${assignee}.`;
  return sentence('tasks.late', words);
}

function restOf(writer: BriefWriter, rest: readonly Task[]): readonly Piece[] | undefined {
  if (rest.length === 0) return undefined;
  if (writer.lang === 'vi') return phrase`Ngoài ra còn ${count(writer, rest, UNIT, taskRegister)} khác quá hạn.`;
  const [noun, verb] = rest.length === 1 ? ['task', 'is'] : ['tasks', 'are'];
  return phrase`${count(writer, rest, '', taskRegister)} more ${words(noun)} ${words(verb)} late.`;
}
