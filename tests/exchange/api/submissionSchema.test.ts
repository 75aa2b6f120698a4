import { Value } from '@sinclair/typebox/value';
import { AreaId, PeriodId } from '../../../src/exchange/api/submissionSchema';
import { builtInAreas } from '../../../src/exchange/areaRows';
import { parsePeriod } from '../../../src/kpi/period';

it('takes the id of every area there is', () => {
  expect(['VN', ...builtInAreas.map(({ id }) => id)].filter((id) => !Value.Check(AreaId, id))).toEqual([]);
});

it.each(['', 'VN-1', 'vn-01', 'VN35-01', "VN-01'", 'VN-01\n', 'VN-01/..', 'VN34-75BB', 'Hà Nội'])(
  '%j is no area id',
  (id) => {
    expect(Value.Check(AreaId, id)).toBe(false);
  },
);

it.each(['2026', '2026-Q2', '2026-S1', '2026-07', '2024-9M'])('takes the canonical id of %s', (period) => {
  expect(Value.Check(PeriodId, parsePeriod(period).id)).toBe(true);
});
