import type { SubmissionProblem } from '../../analysis/submission';
import { answerIn, withReason } from '../../analysis/submission/reason';
import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import type { FormCell } from './formCells';

/** The figure a cell belongs to. */
export interface FormFigure {
  readonly indicator: string;
  readonly counterpart?: string;
}

/** A figure and the note beside it, which may hold the reason. */
export interface AskedFigure extends FormFigure {
  readonly note: string;
}

/** Collects what is wrong with the cells of a form as they were typed or pasted. */
export class FormFindings {
  readonly list: SubmissionProblem[] = [];

  constructor(private readonly file: string | undefined) {}

  error(rule: string, message: Bilingual, cell?: Pick<FormCell, 'sheet' | 'name'>, figure?: FormFigure): void {
    this.add('error', rule, message, cell, figure);
  }

  /** Something that does not keep the form from being sent, but should be looked at. */
  warning(rule: string, message: Bilingual, cell?: Pick<FormCell, 'sheet' | 'name'>, figure?: FormFigure): void {
    this.add('warning', rule, message, cell, figure);
  }

  /** A warning about a figure that keeps the form from being sent until the figure's note gives the reason. */
  question(rule: string, message: Bilingual, cell: Pick<FormCell, 'sheet' | 'name'>, about: AskedFigure): void {
    const { note, ...figure } = about;
    this.add('warning', rule, withReason(message, note), cell, figure, answerIn(note));
  }

  private add(
    severity: Severity,
    rule: string,
    message: Bilingual,
    cell: Pick<FormCell, 'sheet' | 'name'> | undefined,
    figure: FormFigure | undefined,
    answer: ReturnType<typeof answerIn> = {},
  ): void {
    const where = {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(cell && { sheet: cell.sheet, cell: cell.name }),
    };
    this.list.push({ severity, rule, message, where, ...(figure && { counterpart: '', ...figure }), ...answer });
  }
}
