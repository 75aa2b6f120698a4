import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Area } from '../../src/kpi/area';
import type { Lang } from '../../src/kpi/bilingual';
import type { BriefChart, Drawn, Evidence } from '../../src/report/brief/document';
import { tileLayouts } from '../../src/report/brief/charts/tileLayout';
import { label } from '../../src/report/brief/pieces';

type ChartOf<Kind extends BriefChart['chart']> = Extract<BriefChart, { chart: Kind }>;

/** One chart of each kind with what makes drawing hard: open bands, ranges, missing figures, weak ones, long names. */
export function sampleCharts(lang: Lang = 'vi'): { readonly [Kind in BriefChart['chart']]: ChartOf<Kind> } {
  return {
    targetBand: targetBand(lang),
    ranking: ranking(lang),
    rankMovement: rankMovement(lang),
    countsOverTime: countsOverTime(lang),
    tileMap: tileMap(lang),
  };
}

const plain = { weak: false, highlighted: false };

const evidence: readonly Evidence[] = [
  { figures: [{ indicator: 'GDP_GROWTH', area: 'VN', period: '2024' }], field: 'value', sources: [0], status: 'A' },
];

/** Either of two wordings, by the language. */
export function wordsIn(lang: Lang): (vi: string, en: string) => string {
  return (vi, en) => (lang === 'vi' ? vi : en);
}

/** Vietnamese text with its decimal comma, as English writes it. */
function numberIn(lang: Lang, text: string): string {
  return lang === 'vi' ? text : text.replace(/,/g, '.');
}

function targetBand(lang: Lang): ChartOf<'targetBand'> {
  const t = wordsIn(lang);
  const point = (year: string, number: number | null, more: Partial<Drawn> = {}): Drawn => ({
    ...plain,
    label: year,
    number,
    text: number === null ? t('chưa có số liệu', 'no figure') : numberIn(lang, `${String(number).replace('.', ',')}%`),
    ...more,
  });
  return {
    kind: 'chart',
    chart: 'targetBand',
    title: t('Tốc độ tăng GDP so với chỉ tiêu', 'GDP growth against the target'),
    text: [label(t('Tăng trưởng 2024 trong khoảng chỉ tiêu 6,5–7%.', 'Growth in 2024 was within 6.5–7%.'))],
    unit: '%',
    evidence,
    points: [
      point('2019', 7.02),
      point('2020', 2.91),
      point('2021', 2.58),
      point('2022', null),
      point('2023', 5.05, { weak: true }),
      point('2024', 6.8, { low: 6.6, high: 7, text: numberIn(lang, '6,6–7%'), weak: true, highlighted: true }),
    ],
    bands: [
      { low: 6.6, high: 6.8, text: numberIn(lang, '6,6–6,8%') },
      { low: 6.8, high: 6.8, text: numberIn(lang, '6,8%') },
      { low: 6.5, text: t('từ 6,5%', '6.5% or more') },
      { text: '' },
      { high: 6.5, text: t('không quá 6,5%', 'at most 6.5%') },
      { low: 6.5, high: 7, text: numberIn(lang, '6,5–7%') },
    ],
  };
}

function ranking(lang: Lang): ChartOf<'ranking'> {
  const t = wordsIn(lang);
  const bars: readonly (readonly [string, number | null, Partial<Drawn>?])[] = [
    ['Bắc Ninh', 5.12],
    ['Bắc Giang', 4.46, { highlighted: true }],
    ['Thành phố Hồ Chí Minh', 3.04, { weak: true }],
    ['Bà Rịa – Vũng Tàu', 1.84],
    ['Thừa Thiên Huế', null],
  ];
  return {
    kind: 'chart',
    chart: 'ranking',
    title: t('Vốn FDI đăng ký theo địa phương, năm 2024', 'Registered FDI by province, 2024'),
    text: [label(t('Bắc Ninh dẫn đầu với 5,12 tỷ USD.', 'Bac Ninh leads with USD 5.12 billion.'))],
    unit: t('tỷ USD', 'USD billion'),
    evidence,
    bars: bars.map(([name, number, more], index) => ({
      ...plain,
      label: name,
      number,
      text: number === null ? t('chưa có số liệu', 'no figure') : numberIn(lang, number.toFixed(2).replace('.', ',')),
      rank: number === null ? null : index + 1,
      ...more,
    })),
    peers: t('4/63 tỉnh, thành phố có số liệu', '4 of 63 provinces have figures'),
  };
}

function rankMovement(lang: Lang): ChartOf<'rankMovement'> {
  const t = wordsIn(lang);
  return {
    kind: 'chart',
    chart: 'rankMovement',
    title: t('Thứ hạng thu hút FDI', 'FDI rank over time'),
    text: [label(t('Bắc Giang từ thứ 9 lên thứ 4.', 'Bac Giang rose from 9th to 4th.'))],
    unit: t('thứ hạng', 'rank'),
    evidence,
    periods: ['2021', '2022', '2023', '2024'],
    lines: [
      { label: 'Bắc Giang', ranks: [null, 9, 4, 2], highlighted: true },
      { label: 'Bắc Ninh', ranks: [5, 3, 6, 1], highlighted: false },
      { label: 'Thành phố Hồ Chí Minh', ranks: [1, 1, null, 3], highlighted: false },
      { label: 'Hải Phòng', ranks: [2, 2, 3, 4], highlighted: false },
    ],
    peers: t('63 tỉnh, thành phố', '63 provinces'),
  };
}

function countsOverTime(lang: Lang): ChartOf<'countsOverTime'> {
  const t = wordsIn(lang);
  return {
    kind: 'chart',
    chart: 'countsOverTime',
    title: t('Số thỏa thuận ký kết', 'Agreements signed'),
    text: [label(t('Năm 2024 có hơn 170 thỏa thuận.', 'More than 170 agreements in 2024.'))],
    unit: t('thỏa thuận', 'agreements'),
    evidence,
    columns: [
      { ...plain, label: '2022', number: 120, text: '120' },
      { ...plain, label: '2023', number: null, text: t('chưa có số liệu', 'no figure') },
      {
        label: '2024',
        number: 170,
        text: t('hơn 170', 'over 170'),
        weak: true,
        highlighted: true,
      },
    ],
  };
}

/** All 34 provinces; a figure for most, levels by their order. */
function tileMap(lang: Lang): ChartOf<'tileMap'> {
  const t = wordsIn(lang);
  const { provinces, islands } = tileLayouts['34'];
  const byCode = new Map(provincesOf34().map((area) => [area.code, area]));
  const tiles = provinces.map(({ code, column, row }, index) => {
    const { id = '', shortName = '' } = byCode.get(code) ?? {};
    const missing = index % 11 === 10;
    return {
      area: id,
      label: shortName,
      column,
      row,
      number: missing ? null : index / 10,
      text: missing ? t('chưa có số liệu', 'no figure') : numberIn(lang, (index / 10).toFixed(1).replace('.', ',')),
      weak: index % 9 === 4,
      highlighted: id === 'VN34-24',
      level: missing ? null : Math.floor((index * 5) / provinces.length),
    };
  });
  return {
    kind: 'chart',
    chart: 'tileMap',
    title: t('Vốn FDI đăng ký của 34 tỉnh, thành phố', 'Registered FDI of the 34 provinces'),
    text: [label(t('Cà Mau dẫn đầu.', 'Ca Mau leads.'))],
    unit: t('tỷ USD', 'USD billion'),
    evidence,
    tiles,
    islands: islands.map(({ name, code, column, row }) => {
      const owner = byCode.get(code);
      const { level = null, highlighted = false } = tiles.find(({ area }) => area === owner?.id) ?? {};
      const belongsTo = t(`thuộc ${owner?.shortName ?? ''}`, `part of ${owner?.shortName ?? ''}`);
      return { label: name, belongsTo, area: owner?.id ?? '', column, row, level, highlighted };
    }),
    levels: ['0,0', '0,7', '1,4', '2,1', '2,8'].map((text) => numberIn(lang, text)),
  };
}

function provincesOf34(): readonly Area[] {
  const catalogue = readFileSync(path.join(__dirname, '../../assets/catalogue/areas.json'), 'utf8');
  return (JSON.parse(catalogue) as Area[]).filter(({ boundary }) => boundary.includes('34'));
}
