import { useState } from 'react';
import { parsePeriod, type Period } from '../../../kpi/period';
import { plainKey } from '../../../kpi/textKey';
import { periodLabel } from '../../../language/periodLabel';
import { errorTexts } from '../../components/errorText';
import { SearchCombo, type SearchOption } from '../../components/SearchCombo';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import type { PeriodsOffered } from '../../../analysis/periodsOffered';

interface Props {
  readonly periods: PeriodsOffered;
  readonly chosen: string;
  /** Stands in the field while none is chosen. */
  readonly placeholder: string;
  readonly onChoose: (id: string) => void;
}

/** The report's period: those with figures, newest first, then those spoken of without, or any other as typed. */
export function PeriodField({ periods: { reported, planned }, chosen, placeholder, onChoose }: Props) {
  const text = useText();
  const lang = useLang();
  const [error, setError] = useState<string | undefined>();
  const known = reported.some(({ period }) => period.id === chosen);
  const isListed = known || chosen === '' || planned.some(({ id }) => id === chosen);
  const option = (period: Period): SearchOption => {
    const label = periodLabel(period, lang, 'title');
    return { key: period.id, text: label, search: plainKey(`${label} ${period.id}`) };
  };
  const options: SearchOption[] = [
    ...(isListed ? [] : [option(parsePeriod(chosen))]),
    ...reported.map(({ period }) => option(period)),
    ...(planned.length === 0 ? [] : [{ key: 'planned', text: text(messages.plannedPeriods), heading: true }]),
    ...planned.map(option),
  ];
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
        options={options}
        selectedKey={chosen}
        placeholder={placeholder}
        onSelect={choose}
        onTyped={choose}
        noMatch={text(messages.periodHint)}
        {...(error === undefined ? {} : { error })}
      />
      {!known && chosen !== '' && error === undefined && <p className="hint">{text(messages.periodWithoutFigures)}</p>}
    </div>
  );
}
