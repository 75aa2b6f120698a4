import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useId, useState } from 'react';
import type { Figure, Figures } from '../../../analysis/figure';
import type { Area } from '../../../kpi/area';
import type { Indicator } from '../../../kpi/indicator';
import { parsePeriod } from '../../../kpi/period';
import { plainKey } from '../../../kpi/textKey';
import { areaName } from '../../../language/areaName';
import { periodLabel } from '../../../language/periodLabel';
import { RadioGroup } from '../../components/RadioGroup';
import { SearchCombo, type SearchOption } from '../../components/SearchCombo';
import { useLang, useText } from '../../language/language';
import { exampleOf, insertionOf, offeredFields, type InsertChoices } from './insertChoices';
import { InsertBar } from './InsertBar';
import * as messages from './messages';
import { useDecimalComma } from './useDecimalComma';

interface Props {
  readonly figures: Figures;
  readonly indicator: Indicator;
  readonly area: Area;
  /** The indicator's figures in the area, newest first. */
  readonly list: readonly Figure[];
}

const first: InsertChoices = { as: 'marker', field: '', period: 'report', areaOfReport: true };

/** Puts a marker or a formula for the figure into the cell selected in the sheet. */
export function InsertPanel({ figures, indicator, area, list }: Props) {
  const text = useText();
  const lang = useLang();
  const id = useId();
  const [choices, setChoices] = useState(first);
  const change = (part: Partial<InsertChoices>): void => setChoices((now) => ({ ...now, ...part }));
  const newest = list[0]?.period.id ?? (figures.options.today ?? '2025').slice(0, 4);
  const { shown, content } = insertionOf(indicator, choices, area, newest, useDecimalComma());
  const example = exampleOf(figures, indicator, choices, area, newest, lang);
  const isMarker = choices.as === 'marker';
  const relative: readonly SearchOption[] = (['report', 'before', 'yearBefore'] as const).map((key) => ({
    key,
    text: text(messages.markerPeriods[key]),
  }));
  const periods = list.map(({ period }): SearchOption => {
    const label = periodLabel(period, lang, 'title');
    return { key: period.id, text: label, search: plainKey(`${label} ${period.id}`) };
  });
  const fixed = periods.some(({ key }) => key === choices.period) ? choices.period : newest;
  return (
    <>
      <section aria-labelledby={id} className="insertPanel">
        <h2 id={id} className="subheading">
          {text(messages.insert)}
        </h2>
        <RadioGroup
          legend={text(messages.insertAs)}
          options={[
            { key: 'marker', text: text(messages.asMarker) },
            { key: 'formula', text: text(messages.asFormula) },
          ]}
          chosen={choices.as}
          onChoose={(as) => change({ as })}
        />
        <SearchCombo
          label={text(messages.field)}
          options={offeredFields(choices.as).map((key) => ({
            key: key || 'figure',
            text: text(messages.fields[key]) + (key === '' ? '' : ` (.${key})`),
            search: plainKey(`${messages.fields[key].vi} ${messages.fields[key].en} ${key}`),
          }))}
          selectedKey={choices.field || 'figure'}
          onSelect={(key) => change({ field: key === 'figure' ? '' : (key as InsertChoices['field']) })}
          noMatch={text(messages.noMatch)}
        />
        <SearchCombo
          label={text(messages.period)}
          options={isMarker ? [...relative, ...periods] : periods}
          selectedKey={isMarker ? choices.period : fixed}
          onSelect={(period) => change({ period })}
          noMatch={text(messages.noMatch)}
        />
        {isMarker && (
          <Checkbox
            label={text(messages.areaOfReport)}
            checked={choices.areaOfReport}
            onChange={(_event, on) => change({ areaOfReport: on === true })}
          />
        )}
        <p className="hint">
          {text(
            messages.example(
              areaName(area, lang, 'short'),
              periodLabel(parsePeriod(example.period), lang),
              example.text,
            ),
          )}
        </p>
        {example.losesEstimate && <p className="hint">{text(messages.estimateWithoutWord)}</p>}
      </section>
      <InsertBar shown={shown} content={content} />
    </>
  );
}
