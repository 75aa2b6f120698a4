import { agreements, tasks, taskState } from '../../src/analysis/registers';
import { parsePeriod } from '../../src/kpi/period';
import { agreement, task } from './sampleDataset';
import { errorOf } from './said';

describe('agreements', () => {
  const all = [
    agreement('RCEP', {
      kind: 'FTA',
      partner: 'ASEAN; Trung Quốc; Nhật Bản',
      inForce: '2022-01-01',
      status: 'in_force',
    }),
    agreement('VIFTA', { kind: 'FTA', partner: 'Israel', signed: '2023-07-25', event: 'A1' }),
    agreement('MOU', { partner: 'Nhật Bản', signed: '2023', area: 'VN-01' }),
    agreement('ODD'),
  ];
  const ids = (filter: Parameters<typeof agreements>[1]) => agreements(all, filter).map(({ id }) => id);

  test.each([
    [{}, ['RCEP', 'VIFTA', 'MOU', 'ODD']],
    [{ kind: 'fta' }, ['RCEP', 'VIFTA']],
    [{ status: 'in_force' }, ['RCEP']],
    [{ partner: 'nhật bản' }, ['RCEP', 'MOU']],
    [{ area: 'VN-01' }, ['MOU']],
    [{ event: 'A1' }, ['VIFTA']],
    [{ period: parsePeriod('2023') }, ['VIFTA', 'MOU']],
    [{ period: parsePeriod('2023-Q3') }, ['VIFTA']],
    [{ period: parsePeriod('2022') }, ['RCEP']],
    [{ kind: 'FTA', partner: 'Israel' }, ['VIFTA']],
  ])('filtered by %j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test('of an unknown kind or status are an error that names the nearest', () => {
    expect(errorOf(() => ids({ kind: 'FTAA' }))).toMatch(/^register\.kind: .*“FTA”/);
    expect(errorOf(() => ids({ status: 'sined' }))).toMatch(/^register\.status: /);
  });
});

describe('tasks', () => {
  const today = '2024-12-20';

  test.each([
    ['2024-12-19', 'running', 'late'],
    ['2024-12-20', 'running', 'running'],
    ['2024-12', 'running', 'running'],
    ['2024-11', '', 'late'],
    ['', 'đang thực hiện', 'running'],
    ['2024-01-01', 'Đã hoàn thành', 'done'],
    ['2025-01-01', 'late', 'late'],
  ])('due %s with status “%s” are %s', (due, status, state) => {
    expect(taskState(task('t', due, status), today)).toBe(state);
  });

  test('are filtered by state and assignee', () => {
    const all = [
      task('1', '2024-01-01', 'running', { assignee: 'ĐSQ tại Hoa Kỳ' }),
      task('2', '2024-01-01', 'done', { assignee: 'ĐSQ tại Hoa Kỳ' }),
      task('3', '2024-02-01', '', { assignee: 'Bộ Công Thương' }),
    ];
    const ids = (filter: Parameters<typeof tasks>[1]) => tasks(all, filter, today).map(({ id }) => id);
    expect(ids({ status: 'late' })).toEqual(['1', '3']);
    expect(ids({ status: 'late', assignee: 'đsq tại hoa kỳ' })).toEqual(['1']);
    expect(ids({})).toEqual(['1', '2', '3']);
    expect(errorOf(() => ids({ status: 'lat' }))).toMatch(/^register\.status: /);
  });
});
