/** The quarters of the data set: name, last day, and the day the figures are out (the 6th of the month after). */
export const quarters = [2024, 2025, 2026].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => ({
    year,
    quarter,
    id: `${year}-Q${quarter}`,
    end: `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`,
    out: quarter === 4 ? `${year + 1}-01-06` : `${year}-${['04', '07', '10'][quarter - 1]}-06`,
  })),
);

/** The quarter whose figures were revised, and when. */
export const REVISED = { id: '2024-Q4', out: '2025-04-06' };

/** The last quarter is still an estimate. */
export const ESTIMATED = '2026-Q4';

export function inForce(area, day) {
  return area.validFrom <= day && (area.validTo === '' || day <= area.validTo);
}
