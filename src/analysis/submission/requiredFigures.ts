import { figureProblem } from './figureProblem';
import { isRequired, requiredIndicators } from './formFigures';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** No required figure is left blank: nil is 0, and none is said with status M. */
export const requiredFigures: SubmissionRule = {
  id: 'figure.required',
  instruction: (indicator) => (indicator && isRequired(indicator.code) ? instructions.required() : undefined),
  *check(context) {
    const entered = new Set(
      context.submission.entries.filter(({ counterpart }) => counterpart === '').map(({ indicator }) => indicator),
    );
    for (const { code } of requiredIndicators(context.indicators)) {
      if (entered.has(code)) continue;
      yield figureProblem(
        context,
        { indicator: code, counterpart: '' },
        'error',
        'figure.required',
        messages.required(),
      );
    }
  },
};
