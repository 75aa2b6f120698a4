import type { Figure } from '../../analysis/figureModel';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { areaName } from '../../language/areaName';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';

export type Question = Pick<Figure, 'indicator' | 'area' | 'period' | 'counterpart' | 'definition'>;

/** "Vốn FDI đăng ký lũy kế, Bắc Giang, Trung Quốc, năm 2023". */
export function figureName(figure: Question): Bilingual {
  return both((lang) => {
    const { indicator, area, period, counterpart, definition } = figure;
    const version =
      definition === indicator.definitionVersion ? '' : `${lang === 'vi' ? 'định nghĩa' : 'definition'} ${definition}`;
    const place = area.type === 'country' && lang === 'vi' ? 'cả nước' : areaName(area, lang, 'short');
    const label = periodLabel(period, lang);
    const when = lang === 'vi' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
    return [indicator.name[lang], place, counterpart, when, version].filter((part) => part !== '').join(', ');
  });
}

/** "bộ số liệu ghi 17 FTA (Hiệp định thương mại tự do …, cả nước, năm 2024; nguồn: …)", ready to stand in a sentence. */
export function dataSay(figure: Figure, lang: Lang): string {
  const [value, name] = [formatValue(figure.value, lang), figureName(figure)[lang]];
  const source = figure.observations[0]?.source ?? figure.register?.[lang] ?? '';
  if (lang === 'vi') return `bộ số liệu ghi ${value} (${name}${source === '' ? '' : `; nguồn: ${source}`})`;
  return `the data say ${value} (${name}${source === '' ? '' : `; source: ${source}`})`;
}

export function both(text: (lang: Lang) => string): Bilingual {
  return { vi: text('vi'), en: text('en') };
}
