import type { SubmissionProblem } from '../../analysis/submission';
import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import type { FormCell } from './formCells';

/** The figure a cell belongs to. */
export interface FormFigure {
  readonly indicator: string;
  readonly counterpart?: string;
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

  private add(
    severity: Severity,
    rule: string,
    message: Bilingual,
    cell: Pick<FormCell, 'sheet' | 'name'> | undefined,
    figure: FormFigure | undefined,
  ): void {
    const where = {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(cell && { sheet: cell.sheet, cell: cell.name }),
    };
    this.list.push({ severity, rule, message, where, ...(figure && { counterpart: '', ...figure }) });
  }
}
