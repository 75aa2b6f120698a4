import { agreementOn, assignedBy, latestDay, registerDay } from '../../src/analysis/registerDay';
import { agreementRestsOnStatus, restsOnStatus, taskState } from '../../src/analysis/registers';
import { parsePeriod } from '../../src/kpi/period';
import { activity, agreement, dataset, figuresOf, observed, task } from './sampleDataset';

const half = '2024-06-30';

test.each([
  ['2024-S1', undefined, '2024-06-30'],
  ['2024-S1', '', '2024-06-30'],
  ['2024-S1', '2024-07-18', '2024-06-30'],
  ['2024', '2024-07-18', '2024-07-18'],
  ['2024', '2024-07', '2024-07-31'],
])('registers for %s, known on %s, are read on %s', (period, asOf, day) => {
  expect(registerDay(parsePeriod(period), asOf)).toBe(day);
});

describe('an agreement on a day', () => {
  const on = (more: Parameters<typeof agreement>[1], day = half) => {
    const found = agreementOn(agreement('A', more), day);
    return found && [found.status, found.inForce];
  };

  test.each([
    [
      'is in force once it is',
      { signed: '2023-07-25', inForce: '2024-05', status: 'in_force' },
      ['in_force', '2024-05'],
    ],
    [
      'is only signed until it is in force',
      { signed: '2023-07-25', inForce: '2024-11', status: 'in_force' },
      ['signed', ''],
    ],
    [
      'is signed where the year leaves that open',
      { signed: '2023', inForce: '2024', status: 'in_force' },
      ['signed', '2024'],
    ],
    ['is not there before it is signed', { signed: '2024-10-28', status: 'signed' }, undefined],
    ['may be signed in the month of the day', { signed: '2024', status: 'completed' }, ['completed', '']],
    [
      'signed on an unknown day and in force later may not be signed',
      { inForce: '2024-11', status: 'in_force' },
      undefined,
    ],
    ['signed on an unknown day stays where it says no more', { inForce: '2024-11', status: 'signed' }, ['signed', '']],
    ['without any date stays as it is', { status: 'implementing' }, ['implementing', '']],
  ] as const)('%s', (_, more, expected) => {
    expect(on(more)).toEqual(expected);
  });
});

test('a task counts from the day it was given', () => {
  const given = (assigned: string) => assignedBy(task('T', '', 'running', { assigned }), half);
  expect(['2024-06-30', '2024-07-01', '2024-07', '2024', ''].map(given)).toEqual([true, false, false, true, true]);
});

test('what a register kept on later calls late was not late before it was due', () => {
  expect(taskState(task('T', '2024-09-30', 'late'), half, true)).toBe('running');
  expect(taskState(task('T', '2024-05-31', 'late'), half, true)).toBe('late');
  expect(taskState(task('T', '', 'late'), half, true)).toBe('late');
});

test('a status says nothing new where the dates already say it', () => {
  expect([task('T', '', 'done'), task('T', '', 'running'), task('T', '2024-05', 'late')].map(restsOnStatus)).toEqual([
    true,
    false,
    false,
  ]);
  const statuses = [
    agreement('A', { status: 'signed' }),
    agreement('A', { status: 'in_force', inForce: '2020' }),
    agreement('A', { status: 'in_force' }),
    agreement('A', { status: 'completed' }),
  ];
  expect(statuses.map(agreementRestsOnStatus)).toEqual([false, false, true, true]);
});

test.each([
  ['the end of a figure’s period', { observations: [observed('HLA', 'VN', '2024', 60)] }, '2024-12-31'],
  ['a signature', { agreements: [agreement('A', { signed: '2024-10-28' })] }, '2024-10-28'],
  ['an entry into force', { agreements: [agreement('A', { inForce: '2024-11', status: 'in_force' })] }, '2024-11-01'],
  ['a task given', { tasks: [task('T', '2026-01-01', 'running', { assigned: '2024-12-20' })] }, '2024-12-20'],
  ['an activity', { activities: [activity('H', '2024-09-01')] }, '2024-09-01'],
  ['not an entry into force that is only planned', { agreements: [agreement('A', { inForce: '2030' })] }, ''],
])('the data set runs to %s', (_, parts, day) => {
  expect(latestDay(dataset(parts))).toBe(day);
});

test('statuses are undated where the data set tells of later days, and never on today itself', () => {
  const parts = { agreements: [agreement('A', { signed: '2024-10-28' })] };
  expect(figuresOf([], parts).statusesUndated(half)).toBe(true);
  expect(figuresOf([], parts).statusesUndated('2024-10-28')).toBe(false);
  expect(figuresOf([], parts, { today: half }).statusesUndated(half)).toBe(false);
});
