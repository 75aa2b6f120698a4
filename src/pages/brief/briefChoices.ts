import type { Boundary } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import type { Lang } from '../../kpi/bilingual';
import { readablePeriod } from '../../kpi/period';
import { briefLengths, type BriefLength } from '../../report/brief/document';
import { areaOn } from '../../session/areaChoices';
import type { BriefQuery } from '../../session/service/serviceClient';

/** What the address asks for; what is absent follows: the newest well covered period, the own area, the page's language. */
export type ChosenBrief = Partial<BriefQuery>;

/** The whole question, as the service is asked. */
export type AskedBrief = BriefQuery & { readonly area: string; readonly length: BriefLength; readonly lang: Lang };

const langs: readonly Lang[] = ['vi', 'en'];
const boundaries: readonly Boundary[] = ['63', '34'];

/** @param query "period=2026-Q2&area=VN&length=full&lang=en"; words that mean nothing here count as absent */
export function readChosen(query: string): ChosenBrief {
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name)?.trim() || undefined;
  const word = <T extends string>(name: string, known: readonly T[]) => known.find((each) => each === text(name));
  return present({
    period: text('period'),
    area: text('area'),
    length: word('length', briefLengths),
    lang: word('lang', langs),
    boundary: word('boundary', boundaries),
  });
}

/** The part of the address after #, which brings back the same choice. */
export function briefAddress({ period, area, length, lang, boundary }: ChosenBrief): string {
  const query = new URLSearchParams(present({ period, area, length, lang, boundary })).toString();
  return query === '' ? '#/tom-tat' : `#/tom-tat?${query}`;
}

/**
 * @param own the area of whoever asks
 * @param proposed the period that counts where none is chosen
 * @returns undefined while no period is known
 */
export function askedBrief(
  { period, area, length, lang, boundary }: ChosenBrief,
  own: string,
  proposed: string | null,
  pageLang: Lang,
): AskedBrief | undefined {
  const of = period ?? proposed;
  if (of === null) return undefined;
  const rest = present({ boundary: boundaryMatters(of) ? boundary : undefined });
  return { period: of, area: area ?? own, length: length ?? 'short', lang: lang ?? pageLang, ...rest };
}

/** Of periods that ended with the 63 provinces, ranks and sums can be told on today's list as well. */
export function boundaryMatters(period: string): boolean {
  const end = readablePeriod(period)?.end;
  return end !== undefined && end < FIRST_DAY_OF_34;
}

/** Nghị quyết 202/2025/QH15. */
const FIRST_DAY_OF_34 = '2025-07-01';

/** The list that areas are chosen from, and the day it is taken of. */
export function listOf(period: string, boundary: Boundary | undefined, areas: AreaList): [Boundary, string] {
  const day = readablePeriod(period)?.end ?? FIRST_DAY_OF_34;
  return [boundary ?? areas.boundaryOn(day), day];
}

/** Another period or list; the area follows to the unit of its name there. */
export function movedBrief(
  chosen: ChosenBrief,
  asked: AskedBrief,
  change: Pick<ChosenBrief, 'period' | 'boundary'>,
  areas: AreaList,
): ChosenBrief {
  const { boundary, ...moved } = { ...chosen, period: asked.period, ...change };
  const kept = boundaryMatters(moved.period) ? boundary : undefined;
  const area = areaOn(areas, asked.area, ...listOf(moved.period, kept, areas)).id;
  return present({ ...moved, area, boundary: kept });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function present<T extends object>(parts: T): Present<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Present<T>;
}
