import type { Figures } from '../../../analysis/figure';
import type { Lang } from '../../../kpi/bilingual';
import type { SearchOption } from '../../components/SearchCombo';
import { areaChoices } from '../../../session/areaChoices';
import * as messages from './messages';

/** The country, the areas that have figures of an indicator, then the other provinces of today's list. */
export function indicatorAreas(figures: Figures, code: string, lang: Lang): readonly SearchOption[] {
  const { areas, dataset } = figures;
  const observed = new Set(dataset.observations.filter(({ indicator }) => indicator === code).map(({ area }) => area));
  const today = areaChoices(areas, '34', areas.dayOn('34', '9999-12-31'), lang);
  const former = areaChoices(areas, '63', areas.dayOn('63', '2000-01-01'), lang);
  const known = new Map([...former, ...today].map((choice) => [choice.id, choice]));
  const options = [...known.values()].map(({ id, label, key }) => ({ key: id, text: label, search: key }));
  const country = options.filter(({ key }) => key === 'VN');
  const provinces = options.filter(({ key }) => key !== 'VN').sort((a, b) => a.text.localeCompare(b.text, 'vi'));
  const withFigures = provinces.filter(({ key }) => observed.has(key));
  const isOnList = new Set(today.map(({ id }) => id));
  const others = provinces.filter(({ key }) => !observed.has(key) && isOnList.has(key));
  return [
    ...country,
    ...(withFigures.length > 0 ? [headingOf('with', messages.areasWithFigures[lang]), ...withFigures] : []),
    headingOf('others', messages.otherAreas[lang]),
    ...others,
  ];
}

function headingOf(key: string, text: string): SearchOption {
  return { key, text, heading: true };
}
