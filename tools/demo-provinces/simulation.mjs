/**
 * The invented economy: every one of the 63 units runs through all quarters, and the 34 units are sums of them, so that
 * figures of both lists fit each other. Amounts are whole tenths of a million USD.
 */
import { quarters } from './time.mjs';

/** How large a unit is beside the others, by its code before July 2025; the rest are small. */
const WEIGHTS = {
  79: 90,
  '01': 66,
  74: 62,
  75: 58,
  77: 48,
  31: 46,
  27: 44,
  24: 34,
  22: 28,
  33: 26,
  80: 26,
  30: 22,
  40: 21,
  38: 20,
  19: 20,
  26: 15,
  48: 14,
  34: 12,
  35: 11,
  70: 11,
  25: 9,
  36: 8,
  72: 16,
  37: 7,
  92: 6,
  49: 8,
  51: 7,
};

export const partners = ['Hàn Quốc', 'Nhật Bản', 'Singapore', 'Trung Quốc', 'Hoa Kỳ', 'Đài Loan (Trung Quốc)', 'Khác'];

/** How many first figures of the revised quarter were lower than the later ones. */
const REVISIONS = 5;

/** @returns for each unit of the 63 its figures by quarter, and by how much its first figure was lower where it was revised */
export function simulate(units, random) {
  return units.map((unit, place) => simulateUnit(unit, random, place % Math.floor(units.length / REVISIONS) === 3));
}

function simulateUnit(unit, random, revised) {
  const weight = WEIGHTS[unit.code] ?? random.between(0.8, 5);
  const farm = random.between(0.3, 1.6);
  const shares = partners.slice(0, -1).map(() => random.between(0.03, 0.24));
  let stock = Math.round(weight * 4600 * random.around1(0.15));
  let projects = Math.round(weight * 33 * random.around1(0.2));
  let partnerCount = 4 + Math.round(weight / 3) + random.whole(0, 5);
  const byQuarter = quarters.map(({ year, quarter }) => {
    const pace = weight * (1 + 0.07 * (year - 2024)) * [0.85, 1, 1.05, 1.1][quarter - 1];
    const fresh = Math.round(pace * 66 * random.around1(0.5));
    const adjusted = Math.round(pace * 34 * random.around1(0.55));
    const shared = Math.round(pace * 9 * random.around1(0.6));
    stock += fresh + adjusted + shared;
    projects += Math.max(random.whole(0, 2), Math.round((fresh / 90) * random.around1(0.3)));
    partnerCount += random.next() < 0.12 ? 1 : 0;
    const exports = Math.round(pace * 1150 * random.around1(0.12)) + 200;
    return {
      FDI_NEW: fresh,
      FDI_ADJ: adjusted,
      FDI_SHARE: shared,
      FDI_REG: fresh + adjusted + shared,
      FDI_STOCK: stock,
      FDI_PROJECTS: projects,
      FDI_PARTNERS: partnerCount,
      EXPORT: exports,
      EXPORT_AGRI: Math.min(
        Math.round(exports * 0.8),
        Math.round(farm * 2400 * [0.9, 0.95, 1.05, 1.1][quarter - 1] * random.around1(0.2)),
      ),
      PROMO_EVENTS: random.whole(2, 9),
      BUSINESS_SUPPORTED: Math.round((20 + weight * 3) * random.around1(0.3)),
      AGR: random.whole(1, 5),
      partners: byPartner(stock, shares),
    };
  });
  const lower = revised ? Math.max(1, Math.round(weight * 4)) : 0;
  return { unit, byQuarter, lower };
}

/** The last partner is "Khác" and takes what rounding leaves. */
function byPartner(stock, shares) {
  const known = shares.map((share) => Math.round((stock * share) / 1.6));
  return [...known, stock - known.reduce((sum, part) => sum + part, 0)];
}

/** The figures of several units together for one quarter. Partners of merged units overlap, so the largest number counts. */
export function together(simulated, quarterIndex) {
  const all = simulated.map(({ byQuarter }) => byQuarter[quarterIndex]);
  const sum = { partners: partners.map((_, place) => all.reduce((total, one) => total + one.partners[place], 0)) };
  for (const code of Object.keys(all[0])) {
    if (code === 'FDI_PARTNERS') sum[code] = Math.max(...all.map((one) => one[code])) + all.length - 1;
    else if (code !== 'partners') sum[code] = all.reduce((total, one) => total + one[code], 0);
  }
  return { figures: sum, lower: simulated.reduce((total, { lower }) => total + lower, 0) };
}
