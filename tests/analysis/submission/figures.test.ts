import { blocks, isOpen } from '../../../src/analysis/submission';
import { entry, known, problems, sample, told, withEntries, withFigure } from './sampleSubmission';

describe('required figures', () => {
  test('a blank one is an error that names its cell', () => {
    const entries = sample.entries.filter(({ indicator }) => indicator !== 'EXPORT');
    const found = problems({ ...sample, entries }, [known('EXPORT', '2026-Q1', 19_000)], {
      cellOf: (subject) => (subject === 'EXPORT' ? "'Số liệu'!F12" : undefined),
    });
    expect(told(found)).toEqual(['error figure.required EXPORT']);
    expect(found[0]?.where).toEqual({ sheet: 'Số liệu', cell: 'F12' });
    expect(found[0]?.message.vi).toContain('Kỳ trước (Quý I/2026): 19.000 triệu USD.');
  });

  test('"there is none" with its reason is an answer; a partner’s figure is none for the total', () => {
    expect(problems(withFigure('EXPORT', null, { status: 'M', note: 'Hải quan chưa công bố' }))).toEqual([]);
    const entries = sample.entries.map((one) => (one.indicator === 'EXPORT' ? { ...one, counterpart: 'Lào' } : one));
    expect(told(problems({ ...sample, entries }))).toEqual(['error figure.required EXPORT']);
  });
});

describe('status', () => {
  test.each([
    [5, { status: 'M', note: 'x' }, 'error figure.status.value EXPORT'],
    [null, { status: 'M' }, 'error figure.status.reason EXPORT'],
    [null, { status: 'A' }, 'error figure.status.noValue EXPORT'],
  ] as const)('%j with %j', (value, more, expected) => {
    expect(told(problems(withFigure('EXPORT', value, more)))).toContain(expected);
  });
});

describe('codes and definitions', () => {
  test('an unknown code names the nearest; an old definition asks for the new form', () => {
    const [unknown] = problems(withEntries(entry('EXPORTS', 5)));
    expect(told([unknown!])).toEqual(['error figure.indicator.unknown EXPORTS']);
    expect(unknown?.message.vi).toContain('Có phải EXPORT?');
    expect(told(problems(withFigure('EXPORT', 5, { definition: '0' })))).toEqual([
      'error figure.indicator.definition EXPORT',
    ]);
  });

  test('a figure entered twice, also under two spellings of a partner', () => {
    expect(told(problems(withEntries(entry('EXPORT', 20_000))))).toEqual(['error figure.twice EXPORT']);
    const partners = ['Hàn Quốc', 'Han quoc'].map((counterpart) => entry('FDI_STOCK', 5, { counterpart }));
    expect(told(problems(withEntries(...partners)))).toEqual(['error figure.twice FDI_STOCK']);
  });
});

describe('unit, qualifier and digits', () => {
  test('a multiple converts; another measure or none for an amount does not', () => {
    expect(problems(withFigure('EXPORT', 20, { unit: 'tỷ USD' }))).toEqual([]);
    expect(told(problems(withFigure('EXPORT', 20, { unit: 'tỷ đồng' })))).toEqual(['error figure.value.unit EXPORT']);
    expect(told(problems(withFigure('EXPORT', 20, { unit: '' })))).toEqual(['error figure.value.unit EXPORT']);
    expect(problems(withFigure('FDI_PROJECTS', 3000, { unit: 'dự án' }))).toEqual([]);
  });

  test('a qualifier is one of the known words', () => {
    expect(problems(withFigure('EXPORT', 20_000, { qualifier: 'hơn' }))).toEqual([]);
    expect(problems(withFigure('EXPORT', 20_000, { qualifier: 'từ … trở lên' }))).toEqual([]);
    const [found] = problems(withFigure('EXPORT', 20_000, { qualifier: 'khoản' }));
    expect(told([found!])).toEqual(['error figure.value.qualifier EXPORT']);
    expect(found?.message.vi).toContain('“khoảng”');
    const none = withFigure('EXPORT', null, { status: 'M', note: 'x', qualifier: 'hơn' });
    expect(told(problems(none))).toEqual(['error figure.value.qualifier EXPORT']);
  });

  test('a number that no file can hold', () => {
    expect(told(problems(withFigure('EXPORT', 1e16)))).toContain('error figure.value.digits EXPORT');
    expect(told(problems(withFigure('EXPORT', 1e-40)))).toContain('error figure.value.digits EXPORT');
    expect(problems(withEntries(entry('FDI_DISBURSED', 0.1 + 0.2)))).toEqual([]);
  });

  test('a rank is a whole number from 1', () => {
    expect(problems(withEntries(entry('FDI_RANK', 4)))).toEqual([]);
    expect(told(problems(withEntries(entry('FDI_RANK', 4.5))))).toEqual(['error figure.value.rank FDI_RANK']);
    expect(told(problems(withEntries(entry('FDI_RANK', 40))))).toEqual(['error range.rank FDI_RANK']);
  });
});

describe('numbers that can be', () => {
  test('counts are whole, what cannot be negative is not, what can be may', () => {
    expect(told(problems(withFigure('FDI_PARTNERS', 40.5)))).toEqual(['error type.count FDI_PARTNERS']);
    expect(told(problems(withFigure('EXPORT', -1)))).toEqual(['error range.negative EXPORT']);
    const adjusted = withFigure('FDI_ADJ', -10);
    const total = adjusted.entries.map((one) => (one.indicator === 'FDI_REG' ? entry('FDI_REG', 439.5) : one));
    expect(problems({ ...adjusted, entries: total })).toEqual([]);
  });
});

describe('totals', () => {
  test('the total of its components, and the one that slipped is named', () => {
    expect(told(problems(withFigure('FDI_REG', 602)))).toEqual(['error sum.components FDI_REG']);
    const found = problems(withFigure('FDI_NEW', 400_500)).filter(({ rule }) => rule === 'sum.components');
    expect(told(found)).toEqual(['error sum.components FDI_NEW']);
    expect(found[0]?.where).toEqual({ sheet: 'Số liệu', cell: 'FDI_NEW' });
  });

  test('5 tỷ USD in a cell means 5,00: 5,4 is not its sum', () => {
    const billion = (code: string, value: number) => entry(code, value, { unit: 'tỷ USD' });
    const given = { FDI_REG: 5, FDI_NEW: 5.4, FDI_ADJ: 0, FDI_SHARE: 0 } as Readonly<Record<string, number>>;
    const entries = sample.entries.map((one) => {
      const value = given[one.indicator];
      return value === undefined ? one : billion(one.indicator, value);
    });
    expect(told(problems({ ...sample, entries }))).toEqual(['error sum.components FDI_REG']);
  });

  test('a flow above its stock', () => {
    expect(told(problems(withFigure('FDI_STOCK', 500)))).toEqual(['error basis.flowAboveStock FDI_REG']);
  });

  test('partners are not more than the total, and with "Khác" they are the total', () => {
    const partner = (counterpart: string, value: number) => entry('FDI_STOCK', value, { counterpart });
    expect(problems(withEntries(partner('Hàn Quốc', 30_000), partner('Nhật Bản', 5000)))).toEqual([]);
    expect(told(problems(withEntries(partner('Hàn Quốc', 40_000), partner('Nhật Bản', 5000))))).toEqual([
      'error sum.partners FDI_STOCK',
    ]);
    expect(told(problems(withEntries(partner('Hàn Quốc', 30_000), partner('Khác', 5000))))).toEqual([
      'error sum.partners FDI_STOCK',
    ]);
    expect(told(problems(withEntries(partner('Hàn Quốc', 30_000), partner('Khác', 50_000))))).toEqual([
      'error sum.partners FDI_STOCK',
    ]);
    expect(problems(withEntries(partner('Hàn Quốc', 30_000), partner('Khác', 10_000)))).toEqual([]);
  });

  test('quarters against the half-year known', () => {
    const half = (value: number) => [known('EXPORT', '2026-Q1', 19_000), known('EXPORT', '2026-S1', value)];
    expect(problems(sample, half(39_000))).toEqual([]);
    expect(told(problems(sample, half(38_000)))).toEqual(['error sum.periods EXPORT']);
    expect(told(problems(sample, [known('EXPORT', '2026', 15_000)]))).toEqual(['error sum.periods EXPORT']);
  });

  test('contradictions among known figures are not the submission’s', () => {
    expect(problems(sample, [known('FDI_REG', '2026-Q1', 500), known('FDI_NEW', '2026-Q1', 900)])).toEqual([]);
    expect(problems(sample, [known('EXPORT', '2025-S1', 1), known('EXPORT', '2025-Q1', 20_000)])).toEqual([]);
  });

  test('what was sent before for the same period is replaced, not compared', () => {
    expect(problems(sample, [known('EXPORT', '2026-Q2', 3)])).toEqual([]);
  });

  test('a cumulative figure that falls within the year needs a reason', () => {
    const half = { ...sample, period: '2026-S1' };
    const [found] = problems(half, [known('EXPORT', '2026-Q1', 25_000)]).filter(({ rule }) => rule !== 'sum.periods');
    expect(told([found!])).toEqual(['warning? sum.cumulative EXPORT']);
  });
});

describe('projects and capital', () => {
  test('one without the other needs a reason; a stated absence has it', () => {
    expect(told(problems(withFigure('FDI_PROJECTS', 0)))).toEqual(['warning? basis.projects FDI_STOCK']);
    expect(problems(withFigure('FDI_PROJECTS', null, { status: 'M', note: 'Đang rà soát' }))).toEqual([]);
    const none = withFigure('FDI_STOCK', 0).entries.map((one) =>
      one.indicator.startsWith('FDI_') && one.indicator !== 'FDI_PROJECTS' ? { ...one, value: 0 } : one,
    );
    expect(told(problems({ ...sample, entries: none }))).toEqual(['warning? basis.projects FDI_PROJECTS']);
  });

  test('by partner only where the form asks for both', () => {
    const capital = (counterpart: string) => entry('FDI_STOCK', 5, { counterpart });
    const projects = entry('FDI_PROJECTS', 2, { counterpart: 'Lào' });
    expect(problems(withEntries(capital('Nhật Bản')))).toEqual([]);
    expect(told(problems(withEntries(capital('Nhật Bản'), capital('Lào'), projects)))).toEqual([
      'warning? basis.projects FDI_STOCK',
    ]);
  });
});

describe('against last period and last year', () => {
  test('a jump asks for a reason and names both; with the reason it stays a warning and blocks no more', () => {
    const earlier = [known('EXPORT', '2026-Q1', 3500), known('EXPORT', '2025-Q2', 3200)];
    const [found] = problems(sample, earlier);
    expect(told([found!])).toEqual(['warning? change.jump EXPORT']);
    expect(found?.message.vi).toMatch(/Quý I\/2026: 3\.500 triệu USD.*Quý II\/2025: 3\.200 triệu USD/);
    const explained = problems(withFigure('EXPORT', 20_000, { note: 'Nhà máy mới' }), earlier);
    expect([told(explained), explained.map(blocks)]).toEqual([['warning change.jump EXPORT'], [false]]);
  });

  test('five times is not a jump, more is; small counts are not compared', () => {
    expect(problems(sample, [known('EXPORT', '2026-Q1', 4000)])).toEqual([]);
    expect(told(problems(sample, [known('EXPORT', '2026-Q1', 3900)]))).toEqual(['warning? change.jump EXPORT']);
    expect(problems(sample, [known('AGR', '2026-Q1', 9)])).toEqual([]);
  });

  test.each([
    [20, 1000],
    [200, 100],
    [2000, 10],
  ])('against %d the figure is told as a slip by a factor of %d', (before, factor) => {
    const [found] = problems(sample, [known('EXPORT', '2026-Q1', before)]);
    expect(told([found!])).toEqual(['warning? slip.factor EXPORT']);
    expect(found?.message.en).toContain(`about ${factor.toLocaleString('en')} times`);
    expect(found?.message.en).toContain(`Is ${(20_000 / factor).toLocaleString('en')} meant?`);
  });

  test('a thousandth is a slip, too; a figure that fits last year’s is none', () => {
    const [found] = problems(sample, [known('EXPORT', '2026-Q1', 21_000_000)]);
    expect(found?.message.vi).toContain('chỉ bằng khoảng 1/1.050');
    const seasonal = problems(sample, [known('EXPORT', '2026-Q1', 2000), known('EXPORT', '2025-Q2', 19_000)]);
    expect(told(seasonal)).toEqual(['warning? change.jump EXPORT']);
  });
});

test.each([
  ['6,75 times is an unusual change and no slip', 'EXPORT', 20_000, 2963, ['warning? change.jump EXPORT']],
  ['the true ratio is told', 'EXPORT', 20_000, 2041, ['warning? slip.factor EXPORT']],
  ['600 times is no slip by a thousand', 'EXPORT', 20_000, 33, ['warning? change.jump EXPORT']],
  ['of the other sign a figure is another figure', 'FDI_ADJ', 150.5, -1505, []],
  ['small counts have no decimal mark', 'PROMO_EVENTS', 1, 10, ['warning? change.jump PROMO_EVENTS']],
  ['large counts have', 'FDI_PROJECTS', 3000, 30, ['warning? slip.factor FDI_PROJECTS']],
])('%s', (_what, code, value, before, expected) => {
  const found = problems(withFigure(code, value), [known(code, '2026-Q1', before)]);
  expect(told(found)).toEqual(expected);
  if (before === 2041) expect(found[0]?.message.vi).toContain('gấp khoảng 9,8 lần');
});

describe('a total against the words of its parts', () => {
  const given = (word: string, ofTotal: string) => ({
    ...sample,
    entries: sample.entries.map((one) =>
      one.indicator === 'FDI_NEW'
        ? { ...one, qualifier: word }
        : one.indicator === 'FDI_REG'
          ? { ...one, qualifier: ofTotal }
          : one,
    ),
  });

  test.each([
    ['gần', 'hơn', ['warning? sum.components.word FDI_REG']],
    ['hơn', 'gần', ['warning? sum.components.word FDI_REG']],
    ['', 'hơn', ['warning? sum.components.word FDI_REG']],
    ['gần', 'dưới', []],
    ['hơn', 'trên', []],
    ['hơn', 'ít nhất', []],
    ['khoảng', 'khoảng', []],
    ['gần', '', ['warning? sum.components.exact FDI_REG']],
  ])('a part “%s” and a total “%s”', (word, ofTotal, expected) => {
    expect(told(problems(given(word, ofTotal)))).toEqual(expected);
  });

  test('says what the parts are together', () => {
    expect(problems(given('gần', 'hơn'))[0]?.message.vi).toContain('các thành phần cộng lại là dưới 600,0 triệu USD');
  });
});

test('a total that lacks a part is told at the total, and which part', () => {
  const [found, ...more] = problems(withFigure('FDI_REG', 551));
  expect([told([found!]), more]).toEqual([['error sum.components FDI_REG'], []]);
  expect(found?.message.vi).toContain('chỉ bằng FDI_NEW + FDI_ADJ, thiếu FDI_SHARE 49 triệu USD');
});

describe('names of partners', () => {
  test('two names of one country in one report are told, though neither was known', () => {
    const named = (first: string, second: string) =>
      told(
        problems(
          withEntries(entry('FDI_STOCK', 5, { counterpart: first }), entry('FDI_NEW', 5, { counterpart: second })),
        ),
      );
    for (const [first, second] of [
      ['Hoa Kỳ', 'United States'],
      ['Vương quốc Anh', 'UK'],
      ['Korea', 'Hàn Quốc'],
      ['Đài Loan', 'Taiwan'],
    ] as const) {
      expect(named(first, second)).toEqual(['error partner.name.spelling FDI_NEW']);
      expect(named(first, first)).toEqual([]);
    }
    expect(named('EU', 'châu Âu')).toEqual([]);
    const twice = withEntries(
      entry('FDI_STOCK', 5, { counterpart: 'Hoa Kỳ' }),
      entry('FDI_STOCK', 6, { counterpart: 'Mỹ' }),
    );
    expect(told(problems(twice))).toContain('error figure.twice FDI_STOCK');
  });

  const stock = (counterpart: string, note = '') => withEntries(entry('FDI_STOCK', 5, { counterpart, note }));
  const earlier = [known('FDI_STOCK', '2026-Q1', 5, 'Hàn Quốc'), known('FDI_STOCK', '2026-Q1', 5, 'Hoa Kỳ')];

  test('a known one in another spelling is an error, a near one needs a word, a new one is new', () => {
    expect(problems(stock('Hàn Quốc'), earlier)).toEqual([]);
    expect(told(problems(stock('hàn quốc'), earlier))).toEqual(['error partner.name.spelling FDI_STOCK']);
    expect(told(problems(stock('Hàn Quố'), earlier))).toEqual(['warning? partner.name.new FDI_STOCK']);
    expect(problems(stock('Phần Lan'), earlier)).toEqual([]);
    expect(told(problems(stock('USA'), earlier))).toEqual(['error partner.name.spelling FDI_STOCK']);
    expect(told(problems(stock('Mỹ'), [], { partners: ['Hoa Kỳ'] }))).toEqual([
      'error partner.name.spelling FDI_STOCK',
    ]);
    expect(problems(stock('Mỹ'), [])).toEqual([]);
    expect(told(problems(stock('Hàn Quốk'), [], { partners: ['Hàn Quốc'] }))).toEqual([
      'warning? partner.name.new FDI_STOCK',
    ]);
  });
});

describe('a fall to nothing', () => {
  test('is a jump for amounts and large counts, not for a few', () => {
    const none = withFigure('EXPORT', 0).entries.map((one) =>
      one.indicator === 'EXPORT_AGRI' ? entry('EXPORT_AGRI', 0) : one,
    );
    const found = problems({ ...sample, entries: none }, [known('EXPORT', '2026-Q1', 9935.6)]);
    expect(told(found)).toEqual(['warning? change.jump EXPORT']);
    expect(found[0]?.message.vi).toContain('Quý I/2026: 9.935,6 triệu USD');
    expect(told(problems(withFigure('BUSINESS_SUPPORTED', 0), [known('BUSINESS_SUPPORTED', '2026-Q1', 306)]))).toEqual([
      'warning? change.jump BUSINESS_SUPPORTED',
    ]);
    expect(problems(withFigure('FDI_PARTNERS', 0), [known('FDI_PARTNERS', '2026-Q1', 9)])).toEqual([]);
    expect(problems(withFigure('EXPORT_AGRI', 0), [known('EXPORT_AGRI', '2026-Q1', 0)])).toEqual([]);
  });
});

describe('a part above its whole', () => {
  test('is an error; where a qualifier leaves it open, it needs a reason', () => {
    const [found, ...more] = problems(withFigure('EXPORT_AGRI', 20_100));
    expect([told([found!]), more]).toEqual([['error sum.part EXPORT_AGRI'], []]);
    expect(found?.message.vi).toContain(
      '20.100 triệu USD, lớn hơn 20.000 triệu USD của Kim ngạch xuất khẩu hàng hóa (EXPORT)',
    );
    expect(told(problems(withFigure('EXPORT_AGRI', 20_100, { qualifier: 'gần' })))).toEqual([
      'warning? sum.part EXPORT_AGRI',
    ]);
    expect(problems(withFigure('EXPORT_AGRI', 20_000))).toEqual([]);
  });
});

describe('an exact total of parts that are not', () => {
  test('needs a reason, and none where it is qualified itself', () => {
    const near = (qualifier: string) => {
      const entries = withFigure('FDI_NEW', 400.5, { qualifier: 'gần' }).entries.map((one) =>
        one.indicator === 'FDI_REG' ? entry('FDI_REG', 600, { qualifier }) : one,
      );
      return problems({ ...sample, entries });
    };
    const [found, ...more] = near('');
    expect([told([found!]), more]).toEqual([['warning? sum.components.exact FDI_REG'], []]);
    expect(found?.message.vi).toContain(
      '600 triệu USD là số chính xác, trong khi FDI_NEW gần 400,5 triệu USD thì không',
    );
    expect(near('dưới')).toEqual([]);
  });
});

describe('what is said of a form', () => {
  test('speaks in the unit it was entered in, with groups of thousands', () => {
    const [sum] = problems(withFigure('FDI_REG', 5000));
    expect(sum?.message.vi).toMatch(/FDI_REG 5\.000 triệu USD không bằng .* FDI_NEW 400,5 triệu USD/);
    expect(sum?.message.vi).not.toContain('tỷ USD');
    const [stock] = problems(withFigure('FDI_STOCK', 500));
    expect(stock?.message.en).toMatch(/600 million USD.*500 million USD/);
    const [twice] = problems(withEntries(entry('EXPORT', 20_000.5)));
    expect(twice?.message.vi).toContain('20.000 triệu USD');
    expect(twice?.message.vi).toContain('20.000,5 triệu USD');
  });

  test('in billions where most of it was entered in billions', () => {
    const entries = sample.entries.map((one) =>
      one.unit === '' ? one : { ...one, unit: 'tỷ USD', value: (one.value ?? 0) / 1000 },
    );
    const [found] = problems({
      ...sample,
      entries: entries.map((one) => (one.indicator === 'FDI_REG' ? { ...one, value: 602, unit: 'triệu USD' } : one)),
    });
    expect(found?.message.vi).toMatch(/FDI_REG 0,602 tỷ USD không bằng/);
  });

  test('a warning with its reason quotes it and asks for none', () => {
    const earlier = [known('EXPORT', '2026-Q1', 3500)];
    const [asked] = problems(sample, earlier);
    expect(asked?.message.vi).toMatch(/ghi lý do vào ghi chú\.$/);
    const [explained] = problems(withFigure('EXPORT', 20_000, { note: ' Nhà máy mới ' }), earlier);
    expect(explained?.reason).toBe('Nhà máy mới');
    expect(explained?.message.vi).toMatch(/Lý do đã nêu: “Nhà máy mới”\.$/);
    expect(explained?.message.vi).not.toContain('ghi lý do');
    expect([isOpen(asked!), isOpen(explained!)]).toEqual([true, false]);
  });
});
