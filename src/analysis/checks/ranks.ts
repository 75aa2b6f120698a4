import type { Finding } from '../../kpi/finding';
import { printedNumber } from '../../kpi/claim';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** Published ranks that do not say among how many; a rank means little without its peer set. */
export function* rankWithoutPeers(data: CheckedData): Iterable<Finding> {
  for (const { value, observations } of data.groups) {
    if (value?.kind !== 'rank' || value.of !== undefined) continue;
    yield finding('warning', 'rank.peers', messages.rankWithoutPeers(value), whereOf(observations[0], 'OBS_TEXT'));
  }
}

/** Partners whose order by capital is not their order by projects: "lớn nhất" needs its measure said. */
export function* rankBasis(data: CheckedData): Iterable<Finding> {
  const pairs = new Map<string, { capital: Group; projects: Group }[]>();
  for (const capital of data.groups) {
    if (capital.indicator.code !== 'FDI_STOCK' || capital.counterpart === '') continue;
    const projects = data.find('FDI_PROJECTS', capital.area, capital.counterpart, capital.period.id);
    if (!projects || capital.definition !== capital.indicator.definitionVersion) continue;
    const key = `${capital.area}|${capital.period.id}`;
    const known = pairs.get(key);
    if (known) known.push({ capital, projects });
    else pairs.set(key, [{ capital, projects }]);
  }
  for (const partners of pairs.values()) {
    const [byCapital] = [...partners].sort((a, b) => size(b.capital) - size(a.capital));
    const [byProjects] = [...partners].sort((a, b) => size(b.projects) - size(a.projects));
    if (!byCapital || !byProjects || partners.length < 2 || byCapital === byProjects) continue;
    const message = messages.rankBasis(byCapital.capital, byProjects.projects);
    yield finding('info', 'rank.basis', message, whereOf(byCapital.capital.observations[0]));
  }
}

function size({ value }: Group): number {
  return (value && printedNumber(value)) ?? 0;
}
