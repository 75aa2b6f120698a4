/** Random data sets with everything a brief may meet: qualifiers, vintages, conflicts, gaps, registers. One seed, one world. */
import { Figures } from '../../../src/analysis/figure';
import { areaOrder } from '../../../src/analysis/rankOrder';
import type { Area } from '../../../src/kpi/area';
import { AreaList } from '../../../src/kpi/areaList';
import type { Observation } from '../../../src/kpi/observation';
import { fromMonths, monthsOf, parsePeriod, shiftPeriod, shiftYears, type Period } from '../../../src/kpi/period';
import type { Target } from '../../../src/kpi/target';
import { missing, type Value } from '../../../src/kpi/value';
import { formatNumber } from '../../../src/language/formatNumber';
import { periodLabel } from '../../../src/language/periodLabel';
import { catalogue, dataset, observed, target } from '../../analysis/sampleDataset';
import { Dice } from './dice';
import { RandomRegisters } from './randomRegisters';

export interface World {
  readonly figures: Figures;
  readonly period: Period;
  readonly area: Area;
  readonly today: string;
}

const PERIODS = ['2024', '2025', '2024-S1', '2025-S2', '2025-Q1', '2025-Q3', '2025-Q4', '2025-9M', '2025-07'];
const AREAS = ['VN', 'VN', 'VN63-24', 'VN34-24', 'VN-01', 'VN34-79'];
const PARTNERS = ['Hàn Quốc', 'Nhật Bản', 'Singapore', 'Trung Quốc', 'Khác'];
const PARTNER_NAMES = {
  name: 'partners',
  columns: ['PARTNER', 'PARTNER_EN'],
  rows: [
    ['Hàn Quốc', 'Korea'],
    ['Nhật Bản', 'Japan'],
    ['Singapore', 'Singapore'],
    ['Trung Quốc', 'China'],
  ],
};
const SOURCES = ['Tổng cục Thống kê', 'Bộ Kế hoạch và Đầu tư, báo cáo tháng 12/2024', 'Báo Đầu tư, 20/12/2024', ''];
const COMMENTS = ['Số sơ bộ của tỉnh', 'Chưa kiểm chứng: chỉ biết thứ tự.', 'Cách gọi hẹp hơn của nguồn'];
const TARGETS = ['6,5–7%', '8% trở lên', 'khoảng 6,5%', '7%', 'từ 6 đến 6,5%', 'hai con số', 'trên 8%', '≤9%'];

/** Of the country, a year, in billions. */
const TYPICAL: Readonly<Record<string, number>> = {
  FDI_REG: 38,
  FDI_NEW: 22,
  FDI_ADJ: 12,
  FDI_SHARE: 4,
  FDI_DISBURSED: 25,
  EXPORT: 405,
  EXPORT_AGRI: 62,
};

/** How printed numbers read, and how often. */
const QUALIFIERS: readonly (readonly [number, string])[] = [
  [60, ''],
  [6, 'gần '],
  [6, 'hơn '],
  [4, 'trên '],
  [4, 'khoảng '],
  [6, 'ước '],
  [2, 'ước đạt '],
  [2, 'ước đạt hơn '],
  [2, 'ít nhất '],
  [1, 'không quá '],
  [1, 'xấp xỉ '],
  [1, 'đạt trên '],
  [1, 'từ … trở lên'],
];

export function randomWorld(seed: number): World {
  return new WorldMaker(new Dice(seed)).make();
}

class WorldMaker {
  private readonly areas = new AreaList(dataset().areas);
  private readonly country = this.areas.byId('VN') as Area;
  private readonly period: Period;
  private readonly area: Area;
  private readonly today: string;

  constructor(private readonly dice: Dice) {
    this.period = parsePeriod(dice.of(PERIODS));
    this.area = this.areas.byId(dice.of(AREAS)) as Area;
    this.today = dice.chance(80) ? '2026-11-22' : this.period.end;
  }

  make(): World {
    const registers = new RandomRegisters(this.dice, this.period, this.area);
    const observations = [...this.national(), ...this.ofArea(), ...this.ranking(), ...this.published()];
    const data = dataset({
      illustrative: this.dice.chance(20),
      observations,
      targets: this.targets(),
      agreements: registers.agreements(),
      tasks: registers.tasks(),
      texts: registers.texts(),
      tables: new Map([['partners', PARTNER_NAMES]]),
    });
    const figures = new Figures(data, { today: this.today, ...(this.dice.chance(10) ? { asOf: '2025-12-31' } : {}) });
    // Some worlds are asked for ranks first, as a workbook does: what is remembered must not change the text.
    if (this.dice.chance(20)) areaOrder(figures, 'FDI_REG', this.period, figures.areas.boundaryOn(this.period.end));
    return { figures, period: this.period, area: this.area, today: this.today };
  }

  private national(): Observation[] {
    return [
      ...this.series('GDP_GROWTH', this.country, 90),
      ...this.lastYearsLevels(),
      ...this.series('HLA', this.country, 70),
      ...this.series('FTA', this.country, 60),
      ...this.series('AGR', this.country, 60),
      ...this.series('FDI_REG', this.country, 70),
      ...this.series('FDI_DISBURSED', this.country, 40),
      ...this.series('EXPORT', this.country, 40),
    ];
  }

  private ofArea(): Observation[] {
    if (this.area === this.country && this.dice.chance(50)) return [];
    const codes = ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE', 'FDI_STOCK', 'FDI_PROJECTS', 'FDI_PARTNERS', 'EXPORT_AGRI'];
    const provincial = this.area === this.country ? [] : ['FDI_REG', 'AGR', 'EXPORT'];
    const rows = [...codes, ...provincial, 'PROMO_EVENTS', 'BUSINESS_SUPPORTED', 'COMMIT_DONE_RATE'];
    return [
      ...rows.flatMap((code) => this.series(code, this.area, 60)),
      ...PARTNERS.flatMap((partner) => this.partner(partner)),
      ...(this.dice.chance(30) ? [this.one('FDI_REG_PCT_STOCK', this.area, this.period)] : []),
    ];
  }

  private partner(counterpart: string): Observation[] {
    if (this.dice.chance(50)) return [];
    return ['FDI_STOCK', 'FDI_PROJECTS'].map((code) => ({ ...this.one(code, this.area, this.period), counterpart }));
  }

  /** All provinces of both years, or a few of them. */
  private ranking(): Observation[] {
    if (this.dice.chance(30)) return [];
    const share = this.dice.chance(60) ? 100 : 20;
    const boundary = this.areas.boundaryOn(this.period.end);
    const periods = [this.period, shiftYears(this.period, -1)];
    const codes = this.dice.chance(50) ? ['FDI_REG', 'FDI_NEW'] : ['FDI_REG'];
    return this.areas
      .list(boundary, this.period.end)
      .filter((area) => area.id !== this.area.id && this.dice.chance(share))
      .flatMap((area) =>
        periods.flatMap((period) =>
          codes.map((code) =>
            observed(code, area.id, period.id, this.dice.between(5, 900) / 1000, {
              ...(this.dice.chance(5) ? { comment: this.dice.of(COMMENTS) } : {}),
              source: `Báo cáo của ${area.name}`,
            }),
          ),
        ),
      );
  }

  private published(): Observation[] {
    if (this.dice.chance(50)) return [];
    const year = Number(this.period.end.slice(0, 4));
    const boundary = this.areas.boundaryOn(this.period.end);
    return this.areas
      .list(boundary, this.period.end)
      .slice(10, 16)
      .concat(this.area === this.country ? [] : [this.area])
      .flatMap((area) =>
        [year - 1, year].map((at) =>
          observed('FDI_RANK', area.id, String(at), {
            kind: 'rank',
            rank: this.dice.between(1, 30),
            of: Number(boundary),
          }),
        ),
      );
  }

  /** A figure of the period, of a year and a period before, of the halves and of the year so far. */
  private series(code: string, area: Area, percent: number): Observation[] {
    const { period } = this;
    const year = Number(period.end.slice(0, 4));
    const months = Number(period.end.slice(5, 7));
    const periods = [
      period,
      shiftYears(period, -1),
      shiftPeriod(period, -1),
      fromMonths(year, 1, 6),
      fromMonths(year, 1, months),
    ];
    const ids = [...new Set(periods.map(({ id }) => id))].filter(() => this.dice.chance(percent));
    return ids.flatMap((id) => this.withVintages(this.one(code, area, parsePeriod(id)), area));
  }

  private lastYearsLevels(): Observation[] {
    const year = Number(this.period.end.slice(0, 4)) - 1;
    return [1, 4, 7, 10].map((month) =>
      observed('GDP_LEVEL', 'VN', fromMonths(year, month, 3).id, this.dice.between(1_300_000, 1_700_000)),
    );
  }

  /** Sometimes an earlier vintage, another definition, or a second source that disagrees. */
  private withVintages(now: Observation, area: Area): Observation[] {
    const all = [now];
    const again = (more: Partial<Observation>): Observation => ({
      ...now,
      value: this.value(now.indicator, area, parsePeriod(now.period)),
      ...more,
    });
    if (this.dice.chance(8)) all.push(again({ asOf: '2024-03', comment: '' }));
    if (this.dice.chance(4)) all.push(again({ definition: 'cach-goi-khac', comment: this.dice.of(['', ...COMMENTS]) }));
    if (this.dice.chance(3)) all.push(again({ source: 'Niên giám', comment: '' }));
    return all;
  }

  private one(code: string, area: Area, period: Period): Observation {
    const value = this.value(code, area, period);
    const isEstimate = 'estimate' in value && value.estimate === true;
    const status =
      value.kind === 'missing'
        ? 'L'
        : isEstimate
          ? 'E'
          : this.dice.weighted([
              [88, 'A' as const],
              [6, 'P' as const],
              [6, 'E' as const],
            ]);
    return observed(code, area.id, period.id, value, {
      status,
      asOf: this.dice.of(['2024-12', '2025-01-06', '2024-12-20']),
      cutOff: this.dice.weighted([
        [70, ''],
        [20, period.end],
        [10, `${period.end.slice(0, 8)}15`],
      ]),
      source: this.dice.weighted([
        [95, this.dice.of(SOURCES.slice(0, 3))],
        [5, ''],
      ]),
      comment: this.dice.chance(6) ? this.dice.of(COMMENTS) : '',
    });
  }

  private value(code: string, area: Area, period: Period): Value {
    if (this.dice.chance(3)) return missing({ vi: 'chưa thu thập', en: 'not collected' });
    if (this.dice.chance(3)) return { kind: 'text', text: this.dice.of(['nhiều', 'đạt mức cao kỷ lục']) };
    const { unit, kind } = catalogue.get(code) as { unit: string; kind: string };
    const size = this.size(code, kind, area, period);
    if (kind === 'rate' && this.dice.chance(4) && size > 0)
      return { kind: 'range', low: size, high: Number((size + 0.5).toFixed(2)), decimals: 2, word: '', unit };
    const inMillions = unit === 'tỷ USD' && (size < 1 || this.dice.chance(25));
    const number = inMillions
      ? formatNumber(size * 1000, 1, 'vi')
      : formatNumber(size, kind === 'count' ? 0 : this.dice.between(1, 2), 'vi');
    const qualifier = size < 0 ? '' : this.dice.weighted(QUALIFIERS);
    const printed = `${number} ${inMillions ? 'triệu USD' : unit}`.trim();
    return observed(code, 'VN', '2024', qualifier.includes('…') ? qualifier.replace('…', printed) : qualifier + printed)
      .value;
  }

  /** In the size it has in life, so that the sentences can be judged. */
  private size(code: string, kind: string, area: Area, period: Period): number {
    const part = (area === this.country ? 1 : 0.05) * (monthsOf(period) / 12);
    const about = (typical: number): number => Number(((typical * this.dice.between(70, 130)) / 100).toFixed(3));
    switch (code) {
      case 'COMMIT_DONE_RATE':
      case 'FDI_REG_PCT_STOCK':
        return this.dice.between(50, 900) / 10;
      case 'FDI_STOCK':
        return about(area === this.country ? 480 : 24);
      case 'FTA':
        return this.dice.between(15, 18);
      default:
        if (kind === 'rate') return this.dice.between(-100, 950) / 100;
        if (kind === 'count') return this.count(code);
        return about((TYPICAL[code] ?? 10) * part);
    }
  }

  private count(code: string): number {
    if (this.dice.chance(6)) return this.dice.of([0, 1, 1]);
    return code === 'FDI_PROJECTS' ? this.dice.between(50, 40_000) : this.dice.between(2, 200);
  }

  private targets(): Target[] {
    const year = this.period.end.slice(0, 4);
    const growth = this.dice.of(TARGETS);
    const all = [target('GDP_GROWTH', 'VN', year, growth, { asOf: '2024-07', source: 'Nghị quyết của Quốc hội' })];
    if (this.dice.chance(30)) all.push(target('GDP_GROWTH', 'VN', year, '6–6,5%', { asOf: '2023-11' }));
    if (this.dice.chance(10))
      all.push(target('GDP_GROWTH', 'VN', year, '9%', { asOf: '2024-07', source: 'Chính phủ' }));
    if (this.dice.chance(50))
      all.push(target('FDI_REG', this.area.id, year, this.dice.of(['≥30 tỷ USD', '2,5 tỷ USD', '35–40 tỷ USD'])));
    if (this.dice.chance(30))
      all.push(target('COMMIT_DONE_RATE', this.area.id, this.period.id, this.dice.of(['≥30%', '5–8%'])));
    return this.dice.chance(85) ? all : [];
  }
}

/** For a failing test's message. */
export function worldName({ period, area }: World): string {
  return `${area.name}, ${periodLabel(period, 'vi')}`;
}
