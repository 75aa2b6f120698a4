import type { BriefPeriods } from '../../exchange/api/serviceSchemas';
import type { AreaList } from '../../kpi/areaList';
import { periodText } from '../../language/periodText';
import { areaChoices } from '../../session/areaChoices';
import { datedAreaName } from '../../language/datedAreaName';
import { useLanguage, useText } from '../shell/language';
import { boundaryMatters, listOf, movedBrief, type AskedBrief, type ChosenBrief } from './briefChoices';
import { ChoiceField, type Choice } from './ChoiceField';
import * as messages from './messages';

interface Props {
  readonly asked: AskedBrief;
  readonly chosen: ChosenBrief;
  readonly periods: BriefPeriods['periods'];
  /** Absent for an office, which has no area to choose, and until they are known. */
  readonly areas: AreaList | undefined;
  readonly onChange: (chosen: ChosenBrief) => void;
}

const languages: readonly Choice<'vi' | 'en'>[] = [
  { id: 'vi', label: 'Tiếng Việt' },
  { id: 'en', label: 'English' },
];

/** What the brief is of. What the address asks for beyond the lists is kept and shown as it is. */
export function BriefFields({ asked, chosen, periods, areas, onChange }: Props) {
  const text = useText();
  const { lang } = useLanguage();
  const move = (change: Pick<ChosenBrief, 'period' | 'boundary'>): void =>
    onChange(areas ? movedBrief(chosen, asked, change, areas) : { ...chosen, ...change });
  const inForce = areas && listOf(asked.period, undefined, areas)[0];
  return (
    <div className="briefFields notPrinted" role="group" aria-label={text(messages.fields)}>
      <ChoiceField
        label={text(messages.period)}
        choices={withChosen(
          periods.map(({ period, label }) => ({ id: period, label: text(label) })),
          asked.period,
          text(periodText(asked.period)),
        )}
        chosen={asked.period}
        onChoose={(period) => move({ period })}
      />
      {areas && (
        <ChoiceField
          label={text(messages.area)}
          choices={areasOf(asked, areas, lang)}
          chosen={asked.area}
          onChoose={(area) => onChange({ ...chosen, area })}
        />
      )}
      <ChoiceField
        label={text(messages.length)}
        choices={(['short', 'full'] as const).map((id) => ({ id, label: text(messages.lengths[id]) }))}
        chosen={asked.length}
        onChoose={(length) => onChange({ ...chosen, length })}
      />
      <ChoiceField
        label={text(messages.language)}
        choices={languages}
        chosen={asked.lang}
        onChoose={(language) => onChange({ ...chosen, lang: language })}
      />
      {inForce && boundaryMatters(asked.period) && (
        <ChoiceField
          label={text(messages.boundary)}
          choices={(['63', '34'] as const).map((id) => ({ id, label: text(messages.boundaries[id]) }))}
          chosen={asked.boundary ?? inForce}
          onChoose={(boundary) => move({ boundary })}
        />
      )}
    </div>
  );
}

function areasOf(
  { period, area, boundary }: AskedBrief,
  areas: AreaList,
  lang: 'vi' | 'en',
): readonly Choice<string>[] {
  const known = areas.byId(area);
  return withChosen(
    areaChoices(areas, ...listOf(period, boundary, areas), lang),
    area,
    known ? datedAreaName(known, lang) : area,
  );
}

function withChosen(choices: readonly Choice<string>[], id: string, label: string): readonly Choice<string>[] {
  return choices.some((choice) => choice.id === id) ? choices : [{ id, label }, ...choices];
}
