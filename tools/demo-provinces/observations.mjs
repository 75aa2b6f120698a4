import { csv, SOURCE } from './csv.mjs';
import { partners, together } from './simulation.mjs';
import { ESTIMATED, inForce, quarters, REVISED } from './time.mjs';

const COLUMNS =
  'INDICATOR,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFIER,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CUT_OFF,AS_OF,SOURCE,COMMENT'.split(
    ',',
  );

const AMOUNTS = ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE', 'FDI_REG', 'FDI_STOCK', 'EXPORT', 'EXPORT_AGRI'];
const COUNTS = ['FDI_PROJECTS', 'FDI_PARTNERS', 'PROMO_EVENTS', 'BUSINESS_SUPPORTED', 'AGR'];

/** Figures whose first version was too low by the same amount. */
const REVISED_CODES = ['FDI_ADJ', 'FDI_REG', 'FDI_STOCK'];

/**
 * Provinces that are late with their report of a quarter, and one figure each that was not collected. The quarters between
 * are complete, so that ranks can be compared with the year before.
 */
const NOT_SENT = new Set(['2026-Q3 VN-12', '2026-Q3 VN34-44', '2026-Q4 VN-14', '2026-Q4 VN34-96']);
const NOT_COLLECTED = new Set([
  '2024-Q1 VN63-17 PROMO_EVENTS',
  '2024-Q1 VN63-64 BUSINESS_SUPPORTED',
  '2024-Q1 VN63-66 EXPORT_AGRI',
  '2026-Q3 VN-11 PROMO_EVENTS',
  '2026-Q4 VN34-86 EXPORT',
]);

/** Every so many-th figure of these kinds was given in round words. */
const WORDED = { BUSINESS_SUPPORTED: 17, EXPORT: 23 };

export function observations(areas, simulated, random) {
  const rows = [];
  let worded = 0;
  for (const [index, quarter] of quarters.entries()) {
    const units = areas.filter((area) => inForce(area, quarter.end));
    for (const unit of units) {
      if (NOT_SENT.has(`${quarter.id} ${unit.id}`)) continue;
      const { figures, lower } = together(partsOf(unit, areas, simulated), index);
      for (const row of rowsOf(unit.id, quarter, figures, lower)) {
        const [number, qualifier] =
          ++worded % (WORDED[row.INDICATOR] ?? Infinity) === 0 ? inWords(row.OBS_VALUE, random) : [row.OBS_VALUE, ''];
        rows.push({ ...row, OBS_VALUE: number, OBS_QUALIFIER: qualifier });
      }
    }
    const { figures, lower } = together(simulated, index);
    rows.push(...rowsOf('VN', quarter, figures, lower));
  }
  return csv(COLUMNS, [...rows, ...growth(random), ...doneRates()]);
}

/** The simulated units that a unit consists of: itself, or those that became it. */
export function partsOf(unit, areas, simulated) {
  const own = simulated.filter((one) => one.unit.id === unit.id);
  if (own.length > 0) return own;
  return areas.filter(({ successor }) => successor === unit.id).flatMap((area) => partsOf(area, areas, simulated));
}

function* rowsOf(area, quarter, figures, lower) {
  for (const code of [...AMOUNTS, ...COUNTS]) {
    const row = rowOf(code, area, quarter);
    const print = (number) => (AMOUNTS.includes(code) ? (number / 10).toFixed(1) : String(number));
    if (NOT_COLLECTED.has(`${quarter.id} ${area} ${code}`)) {
      yield { ...row, OBS_STATUS: 'L', COMMENT: 'Chưa thu thập' };
      continue;
    }
    const revised = quarter.id === REVISED.id && lower > 0 && REVISED_CODES.includes(code);
    if (revised) yield { ...row, OBS_VALUE: print(figures[code] - lower), COMMENT: 'Công bố lần đầu' };
    yield {
      ...row,
      OBS_VALUE: print(figures[code]),
      ...(revised ? { AS_OF: REVISED.out, COMMENT: 'Số điều chỉnh' } : {}),
    };
  }
  for (const [place, partner] of partners.entries()) {
    const revised = quarter.id === REVISED.id && lower > 0 && partner === 'Khác';
    const row = { ...rowOf('FDI_STOCK', area, quarter), COUNTERPART_AREA: partner };
    const print = (number) => (number / 10).toFixed(1);
    if (revised) yield { ...row, OBS_VALUE: print(figures.partners[place] - lower), COMMENT: 'Công bố lần đầu' };
    yield {
      ...row,
      OBS_VALUE: print(figures.partners[place]),
      ...(revised ? { AS_OF: REVISED.out, COMMENT: 'Số điều chỉnh' } : {}),
    };
  }
}

function rowOf(code, area, { id, end, out }) {
  return {
    INDICATOR: code,
    REF_AREA: area,
    TIME_PERIOD: id,
    ...(AMOUNTS.includes(code) ? { UNIT_MEASURE: 'USD', UNIT_MULT: 6 } : {}),
    OBS_STATUS: id === ESTIMATED ? 'E' : 'A',
    CUT_OFF: end,
    AS_OF: out,
    SOURCE,
  };
}

/** A round number with the word that makes it true. */
function inWords(text, random) {
  const number = Number(text);
  const step = number >= 1000 ? 100 : 10;
  const below = Math.floor(number / step) * step;
  if (below === 0 || below === number) return [text, ''];
  return random.next() < 0.5 ? [String(below), 'hơn'] : [String(below + step), 'gần'];
}

/** The country's GDP: levels from 2023 on, and the growth they give. */
function growth(random) {
  const rows = [];
  let level = [1320000, 1410000, 1455000, 1640000];
  for (const [place, value] of level.entries())
    rows.push(gdpRow('GDP_LEVEL', `2023-Q${place + 1}`, value.toFixed(1), '2024-01-06', 'A'));
  for (const year of [2024, 2025, 2026]) {
    const rates = level.map((_, place) => random.between(5.6, 7.4) + 0.35 * (year - 2024) + 0.2 * place);
    const now = level.map((value, place) => Math.round(value * (10 + rates[place] / 10)) / 10);
    for (const place of [0, 1, 2, 3]) {
      const { id, out } = quarters.find((quarter) => quarter.year === year && quarter.quarter === place + 1);
      const status = id === ESTIMATED ? 'E' : 'A';
      rows.push(gdpRow('GDP_LEVEL', id, now[place].toFixed(1), out, status));
      rows.push(
        gdpRow('GDP_GROWTH', id, rate(now.slice(place, place + 1), level.slice(place, place + 1)), out, status),
      );
      const spans = {
        1: [[`${year}-S1`, 0]],
        2: [[`${year}-9M`, 0]],
        3: [
          [`${year}-S2`, 2],
          [`${year}`, 0],
        ],
      };
      for (const [period, from] of spans[place] ?? []) {
        const growth = rate(now.slice(from, place + 1), level.slice(from, place + 1));
        rows.push(gdpRow('GDP_GROWTH', period, growth, out, status));
      }
    }
    level = now;
  }
  return rows;
}

/** The share of agreements carried out at the end of each quarter, half-year and year: the register does not date it. */
function doneRates() {
  return quarters.flatMap(({ id, year, quarter, out }, index) => {
    const periods = [
      id,
      ...(quarter % 2 === 0 ? [`${year}-S${quarter / 2}`] : []),
      ...(quarter === 4 ? [`${year}`] : []),
    ];
    return periods.map((period) => ({
      INDICATOR: 'COMMIT_DONE_RATE',
      REF_AREA: 'VN',
      TIME_PERIOD: period,
      OBS_VALUE: (18.5 + 1.3 * index).toFixed(1),
      UNIT_MEASURE: '%',
      OBS_STATUS: id === ESTIMATED ? 'E' : 'A',
      AS_OF: out,
      SOURCE,
    }));
  });
}

function rate(now, before) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return ((sum(now) / sum(before) - 1) * 100).toFixed(2);
}

function gdpRow(code, period, value, out, status) {
  const unit = code === 'GDP_LEVEL' ? { UNIT_MEASURE: 'VND', UNIT_MULT: 9 } : { UNIT_MEASURE: '%' };
  return {
    INDICATOR: code,
    REF_AREA: 'VN',
    TIME_PERIOD: period,
    OBS_VALUE: value,
    ...unit,
    OBS_STATUS: status,
    AS_OF: out,
    SOURCE,
  };
}
