import type { Bilingual } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import { nearest } from '../../kpi/nearest';
import type { SubmissionEntry } from '../../kpi/submission';
import { estimateWords, qualifierWords } from '../../language/qualifiers';
import { entryValue, type EntryFault } from './entryValue';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** Unit, qualifier and number of a figure can be understood: the unit converts into the catalogue's, the word is known. */
export const readableValues: SubmissionRule = {
  id: 'figure.value',
  instruction: (indicator) => (indicator ? instructions.unit(indicator) : instructions.qualifier()),
  *check(context) {
    for (const entry of context.submission.entries) {
      const indicator = context.indicators.get(entry.indicator);
      if (!indicator) continue;
      const value = entryValue(entry, indicator);
      if (typeof value === 'string') {
        yield figureProblem(context, entry, 'error', `figure.value.${value}`, faultText(value, entry, indicator));
      } else if (value.kind === 'missing' && entry.qualifier !== '') {
        const message = messages.qualifierWithoutNumber(entry.qualifier);
        yield figureProblem(context, entry, 'error', 'figure.value.qualifier', message);
      }
    }
  },
};

function faultText(fault: EntryFault, { value, unit, qualifier }: SubmissionEntry, indicator: Indicator): Bilingual {
  switch (fault) {
    case 'unit':
      return messages.wrongUnit(unit, indicator);
    case 'qualifier': {
      const known = [...qualifierWords, ...estimateWords].map(({ word }) => word);
      return messages.unknownQualifier(qualifier, nearest(qualifier, known));
    }
    case 'digits':
      return messages.tooManyDigits(value ?? 0);
    case 'rank':
      return messages.notARank(value ?? 0);
  }
}
