/** The wording of the analysis: why a figure is missing, what contradicts what, how a figure was computed. */
import type { Area } from '../kpi/area';
import type { Bilingual, Lang } from '../kpi/bilingual';
import type { Observation } from '../kpi/observation';
import { unitLabel } from '../kpi/unit';
import type { Value } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import { periodLabel } from '../language/periodLabel';
import type { ResolvedQuery } from './figureModel';

export function both(make: (lang: Lang) => string): Bilingual {
  return { vi: make('vi'), en: make('en') };
}

export function areaLabel(area: Area, lang: Lang): string {
  if (area.type !== 'country') return area.shortName;
  return lang === 'vi' ? 'cả nước' : 'the whole country';
}

export function enumerate(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items[0] ?? '';
  const and = lang === 'vi' ? ' và ' : ' and ';
  return items.slice(0, -1).join(', ') + and + (items[items.length - 1] as string);
}

/** "FDI_REG (Tổng vốn đăng ký) của Bắc Ninh, năm 2024". */
export function subject(query: ResolvedQuery, lang: Lang): string {
  const { indicator, area, period, counterpart } = query;
  const partner = counterpart === '' ? '' : ` – ${counterpart}`;
  const label = periodLabel(period, lang, 'running');
  return lang === 'vi'
    ? `${indicator.code} (${indicator.name.vi}) của ${areaLabel(area, lang)}${partner}, ${label}`
    : `${indicator.code} (${indicator.name.en}) of ${areaLabel(area, lang)}${partner}, ${label}`;
}

export function noFigure(query: ResolvedQuery): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}.`,
    en: `No figure for ${subject(query, 'en')}.`,
  };
}

const statedReasons = {
  M: { vi: 'không có số liệu', en: 'the figure does not exist' },
  O: { vi: 'số liệu còn thiếu', en: 'the figure is missing' },
  L: { vi: 'số liệu có nhưng chưa thu thập', en: 'the figure exists but was not collected' },
  Q: { vi: 'số liệu không được công bố', en: 'the figure is withheld' },
} as const;

export function statedMissing(
  query: ResolvedQuery,
  status: 'O' | 'M' | 'L' | 'Q',
  observation: Observation,
): Bilingual {
  return both((lang) => {
    const comment = observation.comment === '' ? '' : ` (${observation.comment})`;
    const says = lang === 'vi' ? 'nguồn ghi' : 'the source says';
    return `${capital(subject(query, lang))}: ${says} ${statedReasons[status][lang]}${comment}.`;
  });
}

interface Claimed {
  readonly observation: Observation;
  readonly value: Value;
}

export function conflict(query: ResolvedQuery, all: readonly Claimed[]): Bilingual {
  return both((lang) => {
    const list = all.map(({ observation, value }) => {
      const source = observation.source || (lang === 'vi' ? 'không ghi nguồn' : 'no source given');
      return `${formatValue(value, lang)} (${source})`;
    });
    return lang === 'vi'
      ? `Các nguồn cho số khác nhau về ${subject(query, lang)}: ${list.join('; ')}. Hãy xác minh và bỏ số sai, hoặc ghi AS_OF để biết số nào mới hơn.`
      : `Sources disagree on ${subject(query, lang)}: ${list.join('; ')}. Verify and remove the wrong one, or give AS_OF to tell which is newer.`;
  });
}

export function alsoInWords(query: ResolvedQuery, value: Value, source: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Về ${subject(query, lang)} còn có nhận định bằng lời: “${formatValue(value, lang)}” (${source}).`
      : `On ${subject(query, lang)} there is also a statement in words: "${formatValue(value, lang)}" (${source}).`,
  );
}

export function wrongUnit(query: ResolvedQuery, observation: Observation): Bilingual {
  const { value, source } = observation;
  const unit = 'unit' in value ? value.unit : '';
  return {
    vi: `${subject(query, 'vi')}: nguồn ${source} ghi đơn vị “${unit}”, không đổi được ra “${query.indicator.unit}”. Hãy sửa UNIT_MEASURE, UNIT_MULT.`,
    en: `${subject(query, 'en')}: source ${source} uses the unit "${unitLabel(unit, 'en')}", which cannot be converted to "${unitLabel(query.indicator.unit, 'en')}". Correct UNIT_MEASURE, UNIT_MULT.`,
  };
}

export function otherDefinition(query: ResolvedQuery, definition: string): Bilingual {
  const wanted = query.indicator.definitionVersion;
  return {
    vi: `${subject(query, 'vi')}: chỉ có số liệu theo định nghĩa “${definition}”, khác định nghĩa “${wanted}” của danh mục; không được so sánh hay cộng với số liệu khác.`,
    en: `${subject(query, 'en')}: there is only a figure by definition "${definition}", not the catalogue's "${wanted}"; do not compare or add it.`,
  };
}

export function severalDefinitions(query: ResolvedQuery, definitions: readonly string[]): Bilingual {
  return both((lang) => {
    const list = enumerate(
      definitions.map((one) => (lang === 'vi' ? `“${one}”` : `"${one}"`)),
      lang,
    );
    const wanted = query.indicator.definitionVersion;
    return lang === 'vi'
      ? `${subject(query, lang)}: có số liệu theo các định nghĩa ${list}, không có theo định nghĩa “${wanted}” của danh mục. Hãy chỉ rõ định nghĩa cần dùng.`
      : `${subject(query, lang)}: there are figures by definitions ${list} but none by the catalogue's "${wanted}". Say which definition is meant.`;
  });
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function unknownIndicator(code: string, near: string | undefined): Bilingual {
  return {
    vi: `Không có chỉ tiêu “${code}” trong danh mục.${near ? ` Có phải là “${near}” không?` : ' Xem các mã chỉ tiêu trong indicators.json.'}`,
    en: `There is no indicator "${code}" in the catalogue.${near ? ` Did you mean "${near}"?` : ' See the codes in indicators.json.'}`,
  };
}
