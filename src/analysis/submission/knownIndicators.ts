import { nearest } from '../../kpi/nearest';
import { figureProblem } from './figureProblem';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** Every figure is of an indicator in the catalogue, counted by the definition now in force. */
export const knownIndicators: SubmissionRule = {
  id: 'figure.indicator',
  instruction: () => undefined,
  *check(context) {
    const { submission, indicators } = context;
    for (const entry of submission.entries) {
      const indicator = indicators.get(entry.indicator);
      if (!indicator) {
        const message = messages.unknownIndicator(entry.indicator, nearest(entry.indicator, indicators.keys()));
        yield figureProblem(context, entry, 'error', 'figure.indicator.unknown', message);
      } else if (entry.definition !== indicator.definitionVersion) {
        const message = messages.otherDefinition(entry.definition, indicator);
        yield figureProblem(context, entry, 'error', 'figure.indicator.definition', message);
      }
    }
  },
};
