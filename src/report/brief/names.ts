/** How a sentence names its indicator, area and period: as labels, for names may hold digits. */
import type { Figure } from '../../analysis/figureModel';
import type { Area } from '../../kpi/area';
import type { Indicator } from '../../kpi/indicator';
import type { Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { areaName } from '../../language/areaName';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';
import type { Piece } from './document';
import { partnerName } from './partnerNames';
import { label, phrase, words } from './pieces';
import type { BriefWriter } from './writer';

/** "Bắc Giang"; the country is "cả nước" inside a sentence, "Viet Nam" in English. */
export function areaInside(writer: BriefWriter, area: Area = writer.area): Piece {
  const name = areaShort(area, writer.lang);
  return label(area.type === 'country' && writer.lang === 'vi' ? lowerFirst(name) : name);
}

/** As areas are called in a text; the city named after a person is never called by the bare name. */
export function areaShort(area: Area, lang: Lang): string {
  if (isNamedAfterPerson(area)) return lang === 'vi' ? 'Thành phố Hồ Chí Minh' : 'Ho Chi Minh City';
  return areaName(area, lang, 'short');
}

/** Where there is little room: in tables, tiles and beside bars. */
export function areaNarrow(area: Area, lang: Lang): string {
  return isNamedAfterPerson(area) && lang === 'vi' ? 'TP. Hồ Chí Minh' : areaShort(area, lang);
}

/** "tỉnh Bắc Giang", "thành phố Đà Nẵng", "Thành phố Hồ Chí Minh", which is always written with a capital; Vietnamese only. */
export function areaWithType(area: Area): string {
  return isNamedAfterPerson(area) ? areaShort(area, 'vi') : lowerFirst(area.name);
}

function isNamedAfterPerson({ shortName }: Area): boolean {
  return shortName === 'Hồ Chí Minh';
}

/** At a sentence's beginning: "Cả nước", "Tỉnh Bắc Giang". */
export function areaOpening(writer: BriefWriter, area: Area = writer.area): Piece {
  return label(writer.lang === 'vi' ? areaName(area, 'vi', 'full') : areaShort(area, 'en'));
}

/** "năm 2024", "quý III/2026"; in English "2024", "the third quarter of 2026". */
export function periodInside(writer: BriefWriter, period: Period = writer.period): Piece {
  return label(periodWords(period, writer.lang));
}

/** As it reads behind other words: "Quý III/2026" is small there, "July 2026" is not. */
export function periodWords(period: Period, lang: Lang): string {
  const text = periodLabel(period, lang);
  return lang === 'vi' ? lowerFirst(text) : text;
}

/** "Năm 2024", "6 tháng đầu năm 2024"; in English "In 2024", "In the first half of 2024". */
export function periodOpening(writer: BriefWriter, period: Period = writer.period): Piece {
  const text = periodLabel(period, writer.lang);
  return label(writer.lang === 'vi' ? upperFirst(text) : `In ${text}`);
}

/** The indicator's name inside a sentence: "kim ngạch xuất khẩu hàng hóa". */
export function indicatorInside(writer: BriefWriter, indicator: Indicator): Piece {
  return label(lowerFirst(indicatorName(writer, indicator)));
}

export function indicatorOpening(writer: BriefWriter, indicator: Indicator): Piece {
  return label(upperFirst(indicatorName(writer, indicator)));
}

/** In full where first named, then by its abbreviation: "tổng sản phẩm trong nước (GDP)", later "GDP". */
export function indicatorName(writer: BriefWriter, { name, code }: Indicator): string {
  const text = name[writer.lang] || code;
  return GDP_IN_FULL[writer.lang].test(text) && writer.isNamedBefore('GDP')
    ? text.replace(GDP_IN_FULL[writer.lang], 'GDP')
    : text;
}

const GDP_IN_FULL = { vi: /tổng sản phẩm trong nước \(GDP\)/i, en: /gross domestic product \(GDP\)/i } as const;

/** "ngày 28/10/2024", "tháng 11/2024", "năm 2024"; in English "28 October 2024", "November 2024", "2024". */
export function dayInside({ lang }: BriefWriter, iso: string): Piece {
  if (lang === 'en') return label(formatDate(iso, 'en', 'long'));
  const kind = iso.length === 10 ? 'ngày' : iso.length === 7 ? 'tháng' : 'năm';
  return label(`${kind} ${formatDate(iso, 'vi')}`);
}

/** In brackets: "25/4/2025"; in English "25 April 2025". */
export function dayAlone({ lang }: BriefWriter, iso: string): Piece {
  return label(lang === 'en' ? formatDate(iso, 'en', 'long') : formatDate(iso, 'vi'));
}

/** What is compared with: "năm trước", "cùng kỳ năm trước". */
export function yearAgoBase({ lang }: Pick<BriefWriter, 'lang'>, period: Period): Piece {
  if (lang === 'vi') return words(period.kind === 'year' ? 'năm trước' : 'cùng kỳ năm trước');
  return words(period.kind === 'year' ? 'the year before' : 'the same period a year earlier');
}

/** A column's head: against the year before, of a year or of a shorter period. */
export function againstYearAgo({ lang, period }: BriefWriter): string {
  if (lang === 'en') return 'Against a year earlier';
  return period.kind === 'year' ? 'So với năm trước' : 'So với cùng kỳ năm trước';
}

/** The first letter small, unless the first word is an abbreviation: "FDI". */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return first !== first.toLowerCase() && second === second.toLowerCase()
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "tốc độ tăng GDP năm 2024", of another area "… năm 2023 của Bắc Giang", by partner "… – Trung Quốc". */
export function figureSubject(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const { area, counterpart } = figure;
  const name = indicatorInside(writer, figure.indicator);
  const partner = counterpart === '' ? undefined : label(` – ${partnerName(writer, counterpart)}`);
  const when = periodInside(writer, figure.period);
  const isOther = area.id !== writer.area.id;
  if (writer.lang === 'vi') {
    const of = isOther ? phrase` của ${areaInside(writer, area)}` : undefined;
    return phrase`${name}${partner} ${when}${of}`;
  }
  return phrase`${name}${partner}${isOther ? phrase` of ${areaInside(writer, area)}` : undefined} in ${when}`;
}
