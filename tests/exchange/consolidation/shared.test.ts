import { checkDataset } from '../../../src/analysis/checks';
import { FINDINGS_FILE, findingsTable } from '../../../src/exchange/consolidation';
import { consolidationFindings } from '../../../src/session/review/consolidationFindings';
import { datasetOf } from '../files';
import { agreement, event, everyProvince, figureOf, read, report, said } from './accepted';

const fair = (from: string, more = {}) => event('Hội chợ đầu tư', from, more);
/** All provinces with no events, but these. */
const reports = (period: string, ...own: ReturnType<typeof report>[]) => [
  ...everyProvince(
    period,
    { PROMO_EVENTS: 0, AGR: 0 },
    Object.fromEntries(own.map(({ submission }) => [submission.area, null])),
  ),
  ...own,
];

describe('an event of several provinces', () => {
  const hanoi = report(
    'VN-01',
    '2026-Q2',
    { PROMO_EVENTS: 3, AGR: 0 },
    { events: [fair('2026-05-10', { to: '2026-05-12' })] },
  );
  const bacNinh = report(
    'VN34-24',
    '2026-Q2',
    { PROMO_EVENTS: 2, AGR: 0 },
    { events: [event('HỘI CHỢ  đầu tư', '2026-05-12', { partner: 'nhật bản', place: 'Bắc Ninh' })] },
  );

  test('is one activity, counts once for the country and in each province’s own figure', async () => {
    const { dataset, figures, findings } = await read(reports('2026-Q2', hanoi, bacNinh));
    expect(dataset.activities).toMatchObject([
      { id: 'SK-2026-Q2-VN-01-1', from: '2026-05-10', to: '2026-05-12', definition: 'PROMO_EVENTS' },
    ]);
    expect(dataset.activities[0]?.source).toMatch(/Hà Nội.*'Sự kiện'!B7.*Bắc Ninh.*'Sự kiện'!B7/);
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-Q2')).toBe('4 sự kiện');
    expect(said(figures, 'PROMO_EVENTS', 'VN34-24', '2026-Q2')).toBe('2 sự kiện');
    expect(findings.map(({ rule }) => rule)).toEqual(['consolidation.received', 'consolidation.shared']);
  });

  test('is traced: the country’s comment has the sum down to the cells and what was left out', async () => {
    const { figures } = await read(reports('2026-Q2', hanoi, bacNinh));
    const [observation] = figureOf(figures, 'PROMO_EVENTS', 'VN', '2026-Q2').observations;
    expect(observation?.source).toBe('Tổng hợp báo cáo Quý II/2026 của 34/34 tỉnh, thành phố');
    expect(observation?.comment).toContain("Hà Nội 3 ('Số liệu'!F-PROMO_EVENTS)");
    expect(observation?.comment).toContain('Trừ 1 lần báo trùng: “Hội chợ đầu tư” (Hà Nội');
  });

  test('does not make the checks of data sets cry, nor count as a high-level activity', async () => {
    const { dataset, figures } = await read(reports('2026-Q2', hanoi, bacNinh));
    expect(checkDataset(dataset).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(figureOf(figures, 'HLA', 'VN', '2026-Q2').value.kind).toBe('missing');
  });

  test('reported for two quarters counts in the first, and the year adds up', async () => {
    const late = report('VN34-24', '2026-Q3', { PROMO_EVENTS: 2, AGR: 0 }, { events: [fair('2026-06-30')] });
    const early = report(
      'VN-01',
      '2026-Q2',
      { PROMO_EVENTS: 3, AGR: 0 },
      { events: [fair('2026-06-28', { to: '2026-07-02' })] },
    );
    const { figures } = await read([...reports('2026-Q2', early), ...reports('2026-Q3', late)]);
    const quarters = ['2026-Q2', '2026-Q3'].map((period) => said(figures, 'PROMO_EVENTS', 'VN', period));
    expect(quarters).toEqual(['3 sự kiện', '1 sự kiện']);
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-04-01/P6M')).toBe('4 sự kiện');
  });

  test('a half-year’s report may repeat what its quarters told', async () => {
    const half = report('VN-01', '2026-S1', { PROMO_EVENTS: 3 }, { events: [fair('2026-05-10')] });
    const { figures } = await read([...reports('2026-Q2', hanoi), ...reports('2026-S1', half)]);
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-S1')).toBe('3 sự kiện');
  });

  test('is left in the sum where the other reporter gives no count', async () => {
    const silent = report('VN34-24', '2026-Q2', { PROMO_EVENTS: null, AGR: 0 }, { events: [fair('2026-05-11')] });
    const { figures } = await read(reports('2026-Q2', hanoi, silent));
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-Q2')).toBe('ít nhất 3 sự kiện');
  });

  test('with a report missing the count is "ít nhất" and its comment names who', async () => {
    const { figures } = await read(
      reports('2026-Q2', hanoi, bacNinh).filter(({ submission }) => submission.area !== 'VN34-80'),
    );
    const figure = figureOf(figures, 'PROMO_EVENTS', 'VN', '2026-Q2');
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-Q2')).toBe('ít nhất 4 sự kiện');
    expect(figure.observations[0]?.comment).toContain('còn thiếu Tây Ninh');
  });
});

describe('events that are not one', () => {
  const two = (second: ReturnType<typeof event>) =>
    read(
      reports(
        '2026-Q2',
        report('VN-01', '2026-Q2', { PROMO_EVENTS: 1 }, { events: [fair('2026-05-10')] }),
        report('VN34-24', '2026-Q2', { PROMO_EVENTS: 1 }, { events: [second] }),
      ),
    );
  const rules = async (second: ReturnType<typeof event>) =>
    (await two(second)).findings.map(({ rule }) => rule).filter((rule) => rule !== 'consolidation.received');

  test.each([
    ['another day', fair('2026-05-11'), ['consolidation.near']],
    ['another partner', fair('2026-05-10', { partner: 'Lào' }), ['consolidation.near']],
    ['nearly the same title', event('Hội chợ đầu tư 2026', '2026-05-10'), ['consolidation.near']],
    ['another month', fair('2026-06-10'), []],
    ['another province in the title', event('Hội chợ đầu tư Bắc Ninh', '2026-05-10'), []],
    ['another title', event('Diễn đàn du lịch', '2026-05-10'), []],
    ['a day only known to the month', fair('2026-05', { to: '2026-05' }), []],
  ])('%s: counted twice, and a reviewer is asked where in doubt', async (_what, second, expected) => {
    const { figures, dataset } = await two(second);
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-Q2')).toBe('2 sự kiện');
    expect(dataset.activities).toHaveLength(2);
    expect(await rules(second)).toEqual(expected);
  });

  test('near ones that span a month’s end are told once', async () => {
    const accepted = reports(
      '2026-Q2',
      report('VN-01', '2026-Q2', { PROMO_EVENTS: 1 }, { events: [fair('2026-04-29', { to: '2026-05-03' })] }),
      report(
        'VN34-24',
        '2026-Q2',
        { PROMO_EVENTS: 1 },
        { events: [fair('2026-04-28', { to: '2026-05-04', partner: 'Lào' })] },
      ),
    );
    const { findings } = await read(accepted);
    expect(findings.filter(({ rule }) => rule === 'consolidation.near')).toHaveLength(1);
  });
});

test('an agreement of several provinces is one row that names them, and one for the country; FTAs are not counted', async () => {
  const signed = (area: string) =>
    report(
      area,
      '2026-Q2',
      { AGR: 1, PROMO_EVENTS: 0 },
      {
        agreements: [
          agreement('Bản ghi nhớ ba bên', '2026-05-05', { amount: 1.5, unit: 'triệu USD' }),
          agreement('Hiệp định chung', '2026-05-06', { kind: 'FTA' }),
        ],
      },
    );
  const { dataset, figures } = await read(reports('2026-Q2', signed('VN-01'), signed('VN34-24')));
  expect(dataset.agreements).toMatchObject([
    { id: 'TT-2026-Q2-VN-01-1', area: 'VN-01', lead: 'Thành phố Hà Nội; Tỉnh Bắc Ninh', amount: 1.5, status: 'signed' },
    { kind: 'FTA' },
  ]);
  expect(said(figures, 'AGR', 'VN', '2026-Q2')).toBe('1 thỏa thuận');
});

test('the place and the note of an event are in the table of events, for each reporter', async () => {
  const { dataset } = await read([
    report('VN34-24', '2026-Q2', {}, { events: [fair('2026-05-10', { place: 'Từ Sơn', note: 'ghi chú' })] }),
  ]);
  expect(dataset.tables.get('events')?.rows).toEqual([
    [
      'SK-2026-Q2-VN34-24-1',
      'Hội chợ đầu tư',
      'Nhật Bản',
      '2026-05-10',
      '2026-05-10',
      'Từ Sơn',
      'Tỉnh Bắc Ninh',
      'ghi chú',
    ],
  ]);
});

describe('two provinces’ reports under one title', () => {
  const conference = (place: string, title = 'Hội nghị xúc tiến đầu tư') =>
    event(title, '2026-05-10', { to: '2026-05-11', partner: 'Hàn Quốc', place });
  const memorandum = (more = {}, title = 'Bản ghi nhớ hợp tác') =>
    agreement(title, '2026-05-10', { partner: 'Hàn Quốc', ...more });
  const of = (
    events: readonly ReturnType<typeof event>[],
    agreements: readonly (ReturnType<typeof agreement> | undefined)[] = [],
  ) =>
    read(
      reports(
        '2026-Q2',
        ...['VN-01', 'VN34-24', 'VN34-80'].slice(0, Math.max(events.length, agreements.length)).map((area, index) =>
          report(
            area,
            '2026-Q2',
            { PROMO_EVENTS: 1, AGR: 1 },
            {
              events: events.slice(index, index + 1),
              agreements: agreements.slice(index, index + 1).flatMap((one) => one ?? []),
            },
          ),
        ),
      ),
    );
  const near = async (result: ReturnType<typeof of>) =>
    (await result).findings.filter(({ rule }) => rule === 'consolidation.near').map(({ message }) => message);

  test.each([
    ['two places', [conference('Nhà hát Hà Nội'), conference('Biên Hòa, Đồng Nai')], 2],
    [
      'one place, written differently',
      [conference('Nhà hát Hà Nội'), conference('NHÀ  HÁT hà nội '.normalize('NFD'))],
      1,
    ],
    ['one place and none', [conference(''), conference('Biên Hòa')], 1],
    ['two places and none', [conference('Hà Nội'), conference('Biên Hòa'), conference('')], 3],
    ['no place, and a title that only tells the sort', [conference(''), conference('')], 2],
    ['no place, and a name', [conference('', 'Korea Roadshow'), conference('', 'Korea Roadshow')], 1],
  ])('of events with %s', async (_what, events, count) => {
    const { dataset, figures, findings } = await of(events);
    expect(dataset.activities).toHaveLength(count);
    expect(said(figures, 'PROMO_EVENTS', 'VN', '2026-Q2')).toBe(`${count} sự kiện`);
    expect(findings.some(({ rule }) => rule === 'consolidation.shared')).toBe(count < events.length);
    expect(findings.some(({ rule }) => rule === 'consolidation.near')).toBe(count > 1);
  });

  const [ten, more] = [
    { amount: 10, unit: 'triệu USD' },
    { amount: 25, unit: 'triệu USD' },
  ];
  test.each([
    ['two amounts', [memorandum(ten), memorandum(more)], 2],
    ['amounts of two currencies', [memorandum(ten), memorandum({ amount: 70, unit: 'tỷ đồng' })], 2],
    ['one amount in two units', [memorandum(ten), memorandum({ amount: 0.01, unit: 'tỷ USD' })], 1],
    ['one amount and none', [memorandum(), memorandum(ten)], 1],
    ['another kind', [memorandum(ten), memorandum({ ...ten, kind: 'CONTRACT' })], 2],
    ['no amount, and a title that only tells the sort', [memorandum(), memorandum()], 2],
    [
      'no amount, and a name',
      [memorandum({}, 'Bản ghi nhớ Cảng Lạch Huyện'), memorandum({}, 'Bản ghi nhớ Cảng Lạch Huyện')],
      1,
    ],
  ])('of agreements with %s', async (_what, agreements, count) => {
    const { dataset, figures } = await of([], agreements);
    expect(dataset.agreements).toHaveLength(count);
    expect(said(figures, 'AGR', 'VN', '2026-Q2')).toBe(`${count} thỏa thuận`);
    const stated = new Set(
      agreements.flatMap(({ amount, unit }) => (amount === null ? [] : [unit === 'tỷ USD' ? 10 : amount])),
    );
    expect(new Set(dataset.agreements.flatMap(({ amount }) => amount ?? []))).toEqual(stated);
  });

  test('that may be one are told with both cells and what they state', async () => {
    const [event] = await near(of([conference('Nhà hát Hà Nội'), conference('Biên Hòa')]));
    expect(event?.vi).toBe(
      "Có thể là một sự kiện: “Hội nghị xúc tiến đầu tư” (Hà Nội 'Sự kiện'!B7, 2026-05-10 – 2026-05-11, Hàn Quốc, Nhà hát Hà Nội) và “Hội nghị xúc tiến đầu tư” (Bắc Ninh 'Sự kiện'!B7, 2026-05-10 – 2026-05-11, Hàn Quốc, Biên Hòa). Hiện tính là hai; nếu là một, hãy trả lại để thống nhất tên, đối tác, ngày và địa điểm.",
    );
    const [paper] = await near(of([], [memorandum(ten), memorandum({ amount: 2.5, unit: 'triệu USD' })]));
    expect(paper?.vi).toMatch(
      /Có thể là một thỏa thuận: .*\(Hà Nội 'Thỏa thuận'!B7, .*10 triệu USD\) và .*2,5 triệu USD\)/,
    );
  });

  test('reach the reviewer with the data set, each once, the weightiest first', async () => {
    const { findings, files } = await of([conference('Nhà hát Hà Nội'), conference('Biên Hòa'), conference('')]);
    const dataset = await datasetOf({
      ...Object.fromEntries(files),
      [FINDINGS_FILE]: findingsTable([...findings, ...findings]),
    });
    const told = consolidationFindings(dataset);
    expect(told.map(({ message }) => message.en).sort()).toEqual(findings.map(({ message }) => message.en).sort());
    expect(told[0]?.severity).toBe('warning');
    expect(told.at(-1)?.severity).toBe('info');
    expect(consolidationFindings((await of([])).dataset)).toEqual([]);
  });

  test('with other partners, agreements are plainly two and nobody is asked', async () => {
    expect(await near(of([], [memorandum(ten), memorandum({ ...ten, partner: 'Lào' })]))).toEqual([]);
  });
});

test('an area that repeats its own event for a half-year means the same one, however general the title', async () => {
  const own = (period: string) =>
    report('VN-01', period, { PROMO_EVENTS: 1 }, { events: [event('Hội nghị xúc tiến đầu tư', '2026-05-10')] });
  const { dataset } = await read([...reports('2026-Q2', own('2026-Q2')), ...reports('2026-S1', own('2026-S1'))]);
  expect(dataset.activities).toHaveLength(1);
});
