import { printedNumber } from '../../kpi/claim';
import type { Group } from '../checks/checkedData';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

const PROJECTS = 'FDI_PROJECTS';
const CAPITAL = 'FDI_STOCK';

/** Valid projects have capital, and valid capital has projects, in total and for each partner given with both. */
export const projectsAndCapital: SubmissionRule = {
  id: 'basis.projects',
  instruction: (indicator) => (indicator?.code === PROJECTS ? instructions.projectsAndCapital() : undefined),
  *check(context) {
    const partners = new Set(context.figures.judged.groups.map(({ counterpart }) => counterpart));
    const bothByPartner = [PROJECTS, CAPITAL].every((code) =>
      context.figures.judged.groups.some(({ indicator, counterpart }) => indicator.code === code && counterpart !== ''),
    );
    for (const partner of partners) if (partner === '' || bothByPartner) yield* compare(context, partner);
  },
};

function* compare(context: SubmissionContext, partner: string): Iterable<SubmissionProblem> {
  const { figures, submission, period } = context;
  const find = (code: string) => figures.all.find(code, submission.area, partner, period?.id ?? '');
  const [projects, capital] = [find(PROJECTS), find(CAPITAL)];
  // A figure that is stated not to exist has its reason in its note.
  if (projects?.value?.kind === 'missing' || capital?.value?.kind === 'missing') return;
  yield* without(context, projects, capital, messages.projectsWithoutCapital);
  yield* without(context, capital, projects, messages.capitalWithoutProjects);
}

function* without(
  context: SubmissionContext,
  given: Group | undefined,
  other: Group | undefined,
  message: typeof messages.projectsWithoutCapital,
): Iterable<SubmissionProblem> {
  const entry = given && context.figures.entryOf(given);
  if (!entry || !given.value || sizeOf(given) === 0 || (other && sizeOf(other) > 0)) return;
  // A total left blank altogether is told by the rule on required figures.
  if (!other && given.counterpart === '') return;
  yield figureProblem(context, entry, 'warning', 'basis.projects', message(given.value));
}

function sizeOf({ value }: Group): number {
  return (value && printedNumber(value)) ?? 0;
}
