/**
 * What the rules for a submission work with (see `index.ts`): one rule set for the form, the command, the pane, the pages
 * and the service.
 */
import type { AreaList } from '../../kpi/areaList';
import type { Bilingual } from '../../kpi/bilingual';
import type { Finding } from '../../kpi/finding';
import type { Indicator } from '../../kpi/indicator';
import type { Period } from '../../kpi/period';
import type { ReportingDays } from '../../kpi/reportingCalendar';
import type { Submission } from '../../kpi/submission';
import type { Value } from '../../kpi/value';
import type { SubmittedFigures } from './submittedFigures';

/** A figure of the submission's area that was known before: approved earlier, or printed in the form beside the entry cell. */
export interface KnownFigure {
  readonly indicator: string;
  /** "" where the figure is not by partner. */
  readonly counterpart: string;
  /** Canonical period id. */
  readonly period: string;
  /** With its unit. */
  readonly value: Value;
}

/** Something to be said about a submission; `where` names the sheet and cell it was entered in, as far as known. */
export interface SubmissionProblem extends Finding {
  /** Code of the figure it is about; absent where it is about the whole submission, an agreement or an event. */
  readonly indicator?: string;
  readonly counterpart?: string;
  /** A warning that keeps the submission from being sent as long as the figure has no note with the reason. */
  readonly needsReason?: boolean;
  /** The reason that the note gives for what a warning asks about: it is explained, and no problem any more. */
  readonly reason?: string;
}

/** What has an entry cell of its own beside the figures and the lists. */
export type IdentityField = 'area' | 'period' | 'cutOff' | 'certifier';

/** What is in force where the submission is judged. */
export interface SubmissionCheckOptions {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: AreaList;
  /** ISO day; without it nothing is judged to be too early. */
  readonly today?: string;
  /** The period's days; those of Nghị định 09/2019/NĐ-CP where absent. */
  readonly days?: ReportingDays;
  /** Names of partners as the form offers them; those of the known figures count in any case. */
  readonly partners?: readonly string[];
  /** Cell ("'Số liệu'!F12") of what a submission has no cell for: a figure left blank, by its code, and its identity. */
  readonly cellOf?: (subject: string, counterpart: string) => string | undefined;
}

/** A rule states itself in the form and checks what came back, so that instruction and check cannot part. */
export interface SubmissionRule {
  /** Stable name; the `rule` of its problems is this or begins with it and a dot. */
  readonly id: string;
  /**
   * The sentence printed beside an indicator's entry cell; undefined where the rule has nothing to say about it. Without
   * an indicator: the sentence for the form as a whole.
   */
  instruction(indicator?: Indicator): Bilingual | undefined;
  check(context: SubmissionContext): Iterable<SubmissionProblem>;
}

/** The submission as the rules see it. */
export interface SubmissionContext extends SubmissionCheckOptions {
  readonly submission: Submission;
  readonly known: readonly KnownFigure[];
  /** The submission's period; undefined where it cannot be read, which a rule of its own says. */
  readonly period: Period | undefined;
  /** The entries that are numbers in a known unit, beside what was known before. */
  readonly figures: SubmittedFigures;
}
