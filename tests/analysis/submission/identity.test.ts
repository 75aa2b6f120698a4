import { blocks } from '../../../src/analysis/submission';
import { options, problems, sample, told, withFigure } from './sampleSubmission';

test('a sound submission has no problems, before and without last period', () => {
  expect(problems(sample)).toEqual([]);
});

describe('the reporting area', () => {
  test('must exist', () => {
    const [problem] = problems({ ...sample, area: 'VN34-2A' });
    expect(told([problem!])).toEqual(['error submission.area.unknown']);
    expect(problem?.message.vi).toContain('VN34-24');
  });

  test('must be in force on the last day, and the unit that is gets named', () => {
    const [before] = problems({ ...sample, area: 'VN63-24' });
    expect(told([before!])).toEqual(['error submission.area.notInForce']);
    expect(before?.message.vi).toContain('VN34-24');
    const [after] = problems({ ...sample, period: '2025-Q2', cutOff: '2025-06-14' });
    expect(after?.message.vi).toMatch(/VN63-24.*VN63-27/);
  });

  test('that only became a city is named under its new id', () => {
    const [problem] = problems({ ...sample, area: 'VN34-75' });
    expect(problem?.message.vi).toContain('VN34-75B');
  });
});

describe('the period and its cut-off', () => {
  test('an unreadable period', () => {
    expect(told(problems({ ...sample, period: 'Quý 2' }))).toContain('error submission.period.unknown');
  });

  test('a period that has not begun, the decree counting from the 15th of the month before', () => {
    const notBegun = (today: string) => told(problems(sample, [], { today }));
    expect(notBegun('2026-03-14')).toContain('error submission.period.notBegun');
    expect(notBegun('2026-03-15')).not.toContain('error submission.period.notBegun');
  });

  test('actual figures before the cut-off; estimates may come early', () => {
    expect(told(problems(sample, [], { today: '2026-06-13' }))).toEqual(['error submission.period.early']);
    expect(told(problems(sample, [], { today: '2026-06-14' }))).toEqual([]);
    const estimates = { ...sample, entries: sample.entries.map((entry) => ({ ...entry, status: 'E' as const })) };
    expect(told(problems(estimates, [], { today: '2026-06-10' }))).toEqual([]);
  });

  test('the decree’s day, the calendar’s and the one set are all right; another day is told; outside is wrong', () => {
    const late = { today: '2026-07-05' };
    const cutOff = (day: string, more = {}) => told(problems({ ...sample, cutOff: day }, [], { ...late, ...more }));
    expect(cutOff('2026-06-30')).toEqual([]);
    expect(cutOff('2026-06-20')).toEqual(['warning submission.period.cutOff']);
    const days = { cutOff: '2026-06-20', due: '2026-06-25', lock: '2026-07-05' };
    expect(cutOff('2026-06-20', { days })).toEqual([]);
    expect(cutOff('2026-07-01')).toEqual(['error submission.period.cutOff']);
    expect(cutOff('2026-03-14')).toEqual(['error submission.period.cutOff']);
    expect(cutOff('2026-02-30')).toEqual(['error submission.period.cutOff']);
  });

  test('a cut-off months before the period ends is of another period', () => {
    const year = { ...sample, period: '2026', cutOff: '2026-09-14' };
    expect(told(problems(year, [], { today: '2027-01-10' }))).toContain('error submission.period.cutOff');
    const days = { cutOff: '2026-09-14', due: '2026-12-25', lock: '2027-01-05' };
    expect(told(problems(year, [], { today: '2027-01-10', days }))).not.toContain('error submission.period.cutOff');
  });

  test('a warning about the whole submission asks for no reason, having no place for it', () => {
    const found = problems({ ...sample, cutOff: '2026-06-20' }, [], { today: '2026-07-05' });
    expect(found.map(blocks)).toEqual([false]);
  });
});

test('a secret report is refused whatever the level', () => {
  expect(told(problems({ ...sample, secrecy: 'Mật' }))).toEqual(['error submission.secrecy']);
});

test('a blank certifier blocks, invisible characters included, and names its cell where known', () => {
  const found = problems({ ...sample, certifier: ' \u200b' }, [], { cellOf: () => "'Bìa'!C9" });
  expect(told(found)).toEqual(['error submission.certifier']);
  expect(found[0]?.where).toEqual({ sheet: 'Bìa', cell: 'C9' });
  expect(found.map(blocks)).toEqual([true]);
});

describe('texts', () => {
  test.each(['=1+1', '+84', '-a', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', '\u200b=1', ' \u2060@x', '﹣1'])(
    '%j in a note is an error',
    (note) => {
      expect(told(problems(withFigure('EXPORT', 20_000, { note })))).toEqual(['error text.formula EXPORT']);
    },
  );

  test.each(['Tăng 5% = cùng kỳ', 'a-b', 'a\nb', '(+5)'])('%j in a note is right', (note) => {
    expect(problems(withFigure('EXPORT', 20_000, { note }))).toEqual([]);
  });

  test('titles, partners, places, certifier and cell references are looked at, too', () => {
    const spoilt = {
      ...sample,
      certifier: '=Sở',
      agreements: sample.agreements.map((one) => ({ ...one, title: '=A1' })),
      events: sample.events.map((one) => ({ ...one, place: '@Hà Nội', cell: '=x' })),
    };
    expect(told(problems(spoilt))).toEqual(Array.from({ length: 4 }, () => 'error text.formula'));
  });

  test('control characters would break the files', () => {
    const [found] = problems(withFigure('EXPORT', 20_000, { note: 'a\u0000b' }));
    expect(found?.rule).toBe('text.control');
    expect(found?.message.vi).toContain('[U+0000]');
  });
});

test('an area list without the unit is no crash', () => {
  expect(told(problems({ ...sample, area: '' }, [], options))).toEqual(['error submission.area.unknown']);
});
