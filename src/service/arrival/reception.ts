import { blocks, checkSubmission, type KnownFigure, type SubmissionProblem } from '../../analysis/submission';
import type { Receipt, SubmissionFinding, Version } from '../../exchange/api/serviceSchemas';
import { checkForm } from '../../exchange/form/checkForm';
import type { FormReading } from '../../exchange/form/readForm';
import { submissionHash } from '../../exchange/submission/submissionHash';
import { NgktError } from '../../kpi/finding';
import { parsePeriod } from '../../kpi/period';
import type { Submission } from '../../kpi/submission';
import type { ServiceContext } from '../context';
import type { Change } from '../store/actor';
import type { Arrival } from '../store/store';
import { vietnamDay } from '../../kpi/vietnamDay';
import { InvalidSubmission } from './invalidSubmission';
import * as messages from './messages';

/** How a submission came. */
export interface Delivery {
  readonly via: Version['via'];
  /** Where it was read from a form: what the form says beside the submission. */
  readonly form?: FormReading;
  readonly file?: Arrival['file'];
}

/** Judges what offices send and takes what passes. The rules are those of the form, the pane and the command. */
export class Reception {
  constructor(private readonly context: ServiceContext) {}

  /** @throws NgktError `submission.secret`, `submission.period`, `area.none` */
  async check(submission: Submission, form?: FormReading): Promise<SubmissionProblem[]> {
    this.mustBeReadable(submission);
    const { store, earlier, indicators, areas, now } = this.context;
    const today = vietnamDay(now());
    const { area, period } = submission;
    const [known, days] = await Promise.all([earlier.of({ area, period }, today), store.days(period, area)]);
    const options = { indicators, areas, today, days };
    if (!form) return checkSubmission(submission, known, options);
    return checkForm({ ...form, known: completed(known, form.known) }, options);
  }

  /**
   * Takes a submission. One that is here already gets its receipt whatever the rules say today: a sender who asks again must
   * not hear something else.
   *
   * @throws InvalidSubmission, and those of `check` and `Store.submit`
   */
  async receive(submission: Submission, { via, form, file }: Delivery, change: Change): Promise<Receipt> {
    this.mustBeReadable(submission);
    const { store } = this.context;
    const hash = await submissionHash(submission);
    const { versions } = await store.slot(submission);
    const here = versions.some((version) => version.hash === hash);
    const problems = here ? [] : await this.check(submission, form);
    const blocking = problems.filter(blocks);
    if (blocking.length > 0) throw new InvalidSubmission(blocking.map(findingOf));
    return store.submit({ submission, via, findings: problems.map(findingOf), ...(file ? { file } : {}) }, change);
  }

  private mustBeReadable({ area, period, secrecy }: Submission): void {
    if (secrecy !== '') throw new NgktError('submission.secret', messages.secret);
    if (!this.context.areas.byId(area)) throw new NgktError('area.none', messages.unknownArea(area));
    const { id } = parsePeriod(period);
    if (id !== period) throw new NgktError('submission.period', messages.otherSpelling(period, id));
  }
}

/** What is known here; where that is nothing, what the form was made with. */
function completed(known: readonly KnownFigure[], printed: readonly KnownFigure[]): KnownFigure[] {
  const key = ({ indicator, counterpart, period }: KnownFigure): string => `${indicator}|${counterpart}|${period}`;
  const said = new Set(known.map(key));
  return [...known, ...printed.filter((figure) => !said.has(key(figure)))];
}

export function findingOf({ severity, rule, message, where, ...about }: SubmissionProblem): SubmissionFinding {
  const { indicator, counterpart, needsReason } = about;
  return {
    severity,
    rule,
    message: { vi: message.vi, en: message.en },
    ...(where.sheet === undefined ? {} : { sheet: where.sheet }),
    ...(where.cell === undefined ? {} : { cell: where.cell }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(counterpart === undefined ? {} : { counterpart }),
    ...(needsReason === undefined ? {} : { needsReason }),
  };
}
