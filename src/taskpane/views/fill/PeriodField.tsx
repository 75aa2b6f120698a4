import { useState } from 'react';
import { parsePeriod } from '../../../kpi/period';
import { plainKey } from '../../../kpi/textKey';
import { periodLabel } from '../../../language/periodLabel';
import { errorTexts } from '../../components/errorText';
import { SearchCombo } from '../../components/SearchCombo';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import type { PeriodChoice } from './periodChoices';

interface Props {
  readonly periods: readonly PeriodChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The report's period: those with figures, newest first, or any other as typed. */
export function PeriodField({ periods, chosen, onChoose }: Props) {
  const text = useText();
  const lang = useLang();
  const [error, setError] = useState<string | undefined>();
  const known = periods.some(({ period }) => period.id === chosen);
  const all =
    known || chosen === ''
      ? periods.map(({ period }) => period)
      : [parsePeriod(chosen), ...periods.map(({ period }) => period)];
  const choose = (typed: string): void => {
    try {
      onChoose(parsePeriod(typed).id);
      setError(undefined);
    } catch (problem) {
      setError(text(errorTexts(problem)[0]?.text ?? messages.periodHint));
    }
  };
  return (
    <div>
      <SearchCombo
        label={text(messages.period)}
        options={all.map((period) => {
          const label = periodLabel(period, lang, 'title');
          return { key: period.id, text: label, search: plainKey(`${label} ${period.id}`) };
        })}
        selectedKey={chosen}
        onSelect={choose}
        onTyped={choose}
        noMatch={text(messages.periodHint)}
        {...(error === undefined ? {} : { error })}
      />
      {!known && chosen !== '' && error === undefined && <p className="hint">{text(messages.periodWithoutFigures)}</p>}
    </div>
  );
}
