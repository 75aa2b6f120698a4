import { agreement, event, problems, sample, told, withFigure } from './sampleSubmission';

const withAgreement = (more: Parameters<typeof agreement>[1], title = 'Bản ghi nhớ') => ({
  ...sample,
  agreements: [agreement(title, more)],
});
const withEvent = (more: Parameters<typeof event>[1], title = 'Hội chợ') => ({
  ...sample,
  events: [event(title, more)],
});

describe('agreements', () => {
  test('need a title and a date, and name their cell', () => {
    const found = problems(withAgreement({ signed: '' }, ' '));
    expect(told(found)).toEqual(['error agreement.title', 'error agreement.date']);
    expect(found[0]?.where).toEqual({ sheet: 'Thỏa thuận', cell: 'B7' });
    expect(found[0]?.message.vi).toContain('Thỏa thuận thứ 1');
    expect(told(problems(withAgreement({ signed: '2026-02-30' })))).toEqual(['error agreement.date']);
  });

  test('an amount has a unit, is not negative and can be written', () => {
    expect(problems(withAgreement({ amount: 5, unit: 'triệu USD' }))).toEqual([]);
    expect(told(problems(withAgreement({ amount: 5 })))).toEqual(['error agreement.unit']);
    expect(told(problems(withAgreement({ amount: -5, unit: 'USD' })))).toEqual(['error agreement.amount']);
    expect(told(problems(withAgreement({ amount: 1e300, unit: 'USD' })))).toEqual(['error agreement.amount']);
  });

  test.each([
    ['2026-03-14', '2026-06-14', ['error agreement.period']],
    ['2026-03-15', '2026-06-14', []],
    ['2026-06-14', '2026-06-14', []],
    ['2026-06-15', '2026-06-14', ['warning? agreement.period']],
    ['2026-03-20', '2026-06-30', ['warning? agreement.period']],
    ['2026-06-15', '2026-06-30', []],
    ['2026-07-01', '2026-06-30', ['error agreement.period']],
    ['2026-05', '2026-06-14', []],
    ['2026', '2026-06-14', []],
    ['2025', '2026-06-14', ['error agreement.period']],
  ])('signed %s with figures to %s', (signed, cutOff, expected) => {
    const found = problems({ ...withAgreement({ signed }), cutOff }, [], { today: '2026-07-05' });
    expect(told(found)).toEqual(expected);
  });

  test('a date beside the window is explained by the row’s own note', () => {
    expect(told(problems(withAgreement({ signed: '2026-06-20', note: 'Không báo cáo kỳ sau' })))).toEqual([
      'warning agreement.period',
    ]);
  });
});

describe('events', () => {
  test('need title and dates in order, and begin in the period', () => {
    expect(problems(withEvent({ from: '2026-06-13', to: '2026-06-20' }))).toEqual([]);
    expect(told(problems(withEvent({ from: '', to: '' }, '')))).toEqual([
      'error event.title',
      'error event.date',
      'error event.date',
    ]);
    expect(told(problems(withEvent({ from: '2026-05-10', to: '2026-05-09' })))).toEqual(['error event.date']);
    expect(told(problems(withEvent({ from: '2026-01-10', to: '2026-04-09' })))).toEqual(['error event.period']);
  });
});

test('rows entered twice, capitals and spaces aside', () => {
  const twice = {
    ...withFigure('AGR', 2),
    agreements: [agreement('Bản ghi nhớ'), agreement(' bản  GHI nhớ')],
  };
  expect(told(problems(twice))).toEqual(['error list.twice']);
  const events = {
    ...withFigure('PROMO_EVENTS', 2),
    events: [event('Hội chợ'), event('Hội chợ', { from: '2026-05-01', to: '2026-05-01' })],
  };
  expect(problems(events)).toEqual([]);
});

describe('counts against lists', () => {
  test('fewer than listed cannot be, more than listed needs a reason', () => {
    expect(told(problems(withFigure('PROMO_EVENTS', 0)))).toEqual(['error list.count PROMO_EVENTS']);
    expect(told(problems(withFigure('PROMO_EVENTS', 3)))).toEqual(['warning? list.count PROMO_EVENTS']);
    expect(told(problems(withFigure('AGR', 3, { note: 'Hai thỏa thuận chưa công bố' })))).toEqual([
      'warning list.count AGR',
    ]);
    const none = withFigure('AGR', null, { status: 'M', note: 'x' });
    expect(told(problems(none))).toEqual(['error list.count AGR']);
  });

  test('a qualified count leaves room; FTAs are not among the agreements counted', () => {
    expect(problems(withFigure('PROMO_EVENTS', 2, { qualifier: 'gần' }))).toEqual([]);
    const fta = { ...sample, agreements: [...sample.agreements, agreement('Hiệp định', { kind: 'FTA' })] };
    expect(problems(fta)).toEqual([]);
  });
});
