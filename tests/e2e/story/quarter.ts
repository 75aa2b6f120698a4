/** The quarter of the story: who hands in what by which way, and what it must come to. */
import { parsePeriod } from '../../../src/kpi/period';
import { catalogue } from '../../exchange/form/sampleForm';
import { figuresOf, type OfficeFigures } from './officeFigures';

export const PERIOD = parsePeriod('2026-Q2');
export const LABEL = 'Quý II/2026';

/** The days of the story; the period is due on 25 June. */
export const SENDING = '2026-06-20T03:00:00Z';
export const OVERDUE = '2026-06-27T03:00:00Z';
export const APPROVING = '2026-06-30T03:00:00Z';
export const REPORTING = '2026-07-01T03:00:00Z';

/** All provinces. */
export const ids: readonly string[] = catalogue.areas
  .inForce(PERIOD.end)
  .filter(({ type }) => type !== 'country')
  .map(({ id }) => id);

/** Who hands in by which way; everybody else sends the form file over the network. */
export const BY_FILE: readonly string[] = ['VN-11', 'VN-14', 'VN34-19', 'VN34-44'];
export const WRONG_AT_FIRST = 'VN-01';
export const BY_PAGE: readonly string[] = [WRONG_AT_FIRST, 'VN34-48'];
export const BY_PANE = 'VN34-24';
export const LATE_FORM = 'VN34-92';
export const LATE_FILE = 'VN34-96';
export const BY_FORM = ids.filter((id) => ![...BY_FILE, ...BY_PAGE, BY_PANE, LATE_FORM, LATE_FILE].includes(id));

/** Two held one event together, and each reports it. */
export const HOSTS: readonly string[] = ['VN-04', 'VN34-08'];
export const SHARED_EVENT = { title: 'Diễn đàn đầu tư vùng (minh họa)', place: 'Cao Bằng', day: 46178 };

export const figures: ReadonlyMap<string, OfficeFigures> = new Map(ids.map((id, place) => [id, figuresOf(place)]));

export function nameOf(id: string): string {
  return catalogue.areas.byId(id)?.shortName ?? id;
}

/** In the unit of the form. */
export function plainSum(code: string, of: readonly string[] = ids): number {
  return of.reduce((sum, id) => sum + (figures.get(id)?.[code] ?? NaN), 0);
}

/** The country's figure in the unit of the catalogue; the event that two report is one. */
export function nationalTotal(code: string): number {
  const sum = plainSum(code) - (code === 'PROMO_EVENTS' ? HOSTS.length - 1 : 0);
  return catalogue.indicators.get(code)?.unit === 'tỷ USD' ? sum / 1000 : sum;
}

/** Countries with investment are no sum of what provinces count. */
export const additive = Object.keys(figuresOf(0)).filter((code) => code !== 'FDI_PARTNERS');

/** By registered capital. */
export const ranking: readonly string[] = [...ids].sort((a, b) => plainSum('FDI_REG', [b]) - plainSum('FDI_REG', [a]));
