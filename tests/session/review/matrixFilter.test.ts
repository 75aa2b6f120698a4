import * as fc from 'fast-check';
import type { Matrix, Slot, State } from '../../../src/exchange/api/serviceSchemas';
import { areaLabel } from '../../../src/session/review/areaLabel';
import { countSlots, filterMatrix, isIn, wholeMatrix } from '../../../src/session/review/matrixFilter';
import { slotWords, stateOrder, stateSigns } from '../../../src/session/review/slotStates';

const [OLD, NEW] = ['2025-Q2', '2025-Q3'];

function slot(area: string, period: string, state: State, late = false): Slot {
  const nothing = { version: 0, approvedVersion: 0, submittedAt: null, changedAt: null, reason: '', warnings: 0 };
  return { area, areaName: area, period, state, late, due: '2025-09-25', lock: '2025-10-05', ...nothing };
}

function row(area: string, areaName: string, ...slots: [string, State, boolean?][]): Matrix['rows'][number] {
  return { area, areaName, slots: slots.map(([period, state, late]) => slot(area, period, state, late)) };
}

const periods = [OLD, NEW].map((period) => ({
  period,
  label: { vi: period, en: period },
  cutOff: '2025-09-14',
  due: '2025-09-25',
  lock: '2025-10-05',
  set: false,
}));
const matrix: Matrix = {
  periods,
  rows: [
    row('VN63-27', 'Bắc Ninh', [OLD, 'approved']),
    row('VN-01', 'Hà Nội', [OLD, 'submitted', true], [NEW, 'missing', true]),
    row('VN34-24', 'Bắc Ninh', [NEW, 'returned']),
  ],
};
const ids = ({ rows }: Matrix) => rows.map(({ area }) => area);

test('areas of today stand first, those that are gone follow and say so', () => {
  const { rows } = filterMatrix(matrix, wholeMatrix);
  expect(rows.map((each) => areaLabel(each, NEW).vi)).toEqual(['Hà Nội', 'Bắc Ninh', 'Bắc Ninh (đơn vị cũ)']);
});

test('a name is found without its accents', () => {
  expect(ids(filterMatrix(matrix, { ...wholeMatrix, area: 'bac N' }))).toEqual(['VN34-24', 'VN63-27']);
});

test('a period leaves its column and the areas that existed then', () => {
  const shown = filterMatrix(matrix, { ...wholeMatrix, period: OLD });
  expect(shown.periods.map(({ period }) => period)).toEqual([OLD]);
  expect(ids(shown)).toEqual(['VN63-27', 'VN-01']);
  expect(shown.rows.flatMap(({ slots }) => slots.map(({ period }) => period))).toEqual([OLD, OLD]);
});

test('late asks for what is overdue and for what came late', () => {
  expect(ids(filterMatrix(matrix, { ...wholeMatrix, state: 'late' }))).toEqual(['VN-01']);
  expect(slotWords({ state: 'missing', late: true }).vi).toBe('Chưa gửi, quá hạn');
  expect(slotWords({ state: 'approved', late: true }).vi).toBe('Đã duyệt, nộp muộn');
});

test('every state has a sign of its own', () => {
  const signs = stateOrder.map((state) => stateSigns[state].symbol);
  expect(new Set(signs).size).toBe(6);
});

test('the filter by state shows exactly the rows that have such a report, and counting counts each once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...stateOrder), fc.boolean()), { maxLength: 12 }), (slots) => {
      const rows = slots.map(([state, late], index) => row(`VN-${index}`, 'Tỉnh', [NEW, state, late]));
      const counts = countSlots({ rows });
      for (const state of [...stateOrder, 'late'] as const) {
        const shown = filterMatrix({ periods, rows }, { ...wholeMatrix, state });
        expect(shown.rows).toHaveLength(counts.get(state) ?? 0);
        expect(shown.rows.every((each) => each.slots.some((one) => isIn(one, state)))).toBe(true);
      }
    }),
  );
});
