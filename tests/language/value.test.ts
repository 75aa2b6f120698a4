import fc from 'fast-check';
import type { Lang } from '../../src/kpi/bilingual';
import { NgktError } from '../../src/kpi/finding';
import { exact, missing, type Claim, type Quantity, type Range, type Value } from '../../src/kpi/value';
import { percentChange } from '../../src/kpi/claim';
import { intervalOf } from '../../src/kpi/interval';
import { measures } from '../../src/kpi/unitNames';
import { unitFrom } from '../../src/kpi/unit';
import { formatValue } from '../../src/language/formatValue';
import { parseValue } from '../../src/language/parseValue';
import { estimateWords, qualifierAround, qualifierWords, rangeWords } from '../../src/language/qualifiers';
import { errorCode } from '../kpi/errorCode';

function claim(kind: Claim, number: number, decimals: number, word: string, unit = ''): Quantity {
  return { kind, number, decimals, word, unit };
}

function range(low: number, high: number, ends: [number, number], word: string, unit = ''): Range {
  const [first, second] = ends;
  const endDecimals = first === second ? {} : { endDecimals: ends };
  return { kind: 'range', low, high, decimals: Math.max(first, second), ...endDecimals, word, unit };
}

const text = (words: string): Value => ({ kind: 'text', text: words });

describe('every figure of the articles, as printed', () => {
  test.each<[string, Value]>([
    ['36 hoạt động đối ngoại cấp cao', exact(36, 'hoạt động đối ngoại cấp cao')],
    [
      'gần 60 hoạt động đối ngoại của lãnh đạo chủ chốt',
      claim('below', 60, 0, 'gần', 'hoạt động đối ngoại của lãnh đạo chủ chốt'),
    ],
    ['Gần 60 hoạt động', claim('below', 60, 0, 'gần', 'hoạt động')],
    ['hơn 170 thỏa thuận hợp tác', claim('above', 170, 0, 'hơn', 'thỏa thuận hợp tác')],
    ['hơn 170 thoả thuận', claim('above', 170, 0, 'hơn', 'thỏa thuận')],
    ['nhiều', text('nhiều')],
    ['17', exact(17)],
    ['17 FTA', exact(17, 'FTA')],
    ['6,5 – 7%', range(6.5, 7, [1, 0], '', '%')],
    ['đạt từ 6,5 – 7%', range(6.5, 7, [1, 0], 'từ', '%')],
    ['hai con số', text('hai con số')],
    ['4,46 tỷ USD', exact(4.46, 'tỷ USD')],
    ['40%', exact(40, '%')],
    ['11,12 tỷ USD', exact(11.12, 'tỷ USD')],
    ['đứng thứ 9', { kind: 'rank', rank: 9 }],
    ['thứ 4', { kind: 'rank', rank: 4 }],
    ['4/63', { kind: 'rank', rank: 4, of: 63 }],
    ['luôn nằm trong tốp đầu của cả nước', text('luôn nằm trong tốp đầu của cả nước')],
    ['30 quốc gia và lãnh thổ', exact(30, 'quốc gia và lãnh thổ')],
    ['trên 227 dự án', claim('above', 227, 0, 'trên', 'dự án')],
    ['khoảng 5,14 tỷ USD', claim('approx', 5.14, 2, 'khoảng', 'tỷ USD')],
    ['gần 300 dự án', claim('below', 300, 0, 'gần', 'dự án')],
    ['khoảng 2,1 tỷ USD', claim('approx', 2.1, 1, 'khoảng', 'tỷ USD')],
    ['11 nhà máy', exact(11, 'nhà máy')],
    ['trung tâm R&D thứ ba', text('trung tâm R&D thứ ba')],
    ['Hội nghị Ngoại giao lần thứ 32', text('Hội nghị Ngoại giao lần thứ 32')],
    ['đạt mức cao kỷ lục', text('đạt mức cao kỷ lục')],
    ['2022 - 2026', range(2022, 2026, [0, 0], '')],
  ])('“%s”', (printed, value) => {
    expect(parseValue(printed)).toEqual(value);
    expect(parseValue(printed.normalize('NFD'))).toEqual(value);
  });
});

describe('reading qualifiers, ranges and units', () => {
  test.each<[string, Value]>([
    ['đạt trên 170', claim('above', 170, 0, 'đạt trên')],
    ['xấp xỉ 8,37 tỉ USD', claim('approx', 8.37, 2, 'xấp xỉ', 'tỷ USD')],
    // A qualifier in brackets behind its figure is one all the same, no part of the unit.
    ['60 hoạt động (gần)', claim('below', 60, 0, 'gần', 'hoạt động')],
    ['60 (Hơn)', claim('above', 60, 0, 'hơn')],
    ['4,46 tỷ USD (khoảng)', claim('approx', 4.46, 2, 'khoảng', 'tỷ USD')],
    ['8% (trở lên)', claim('atLeast', 8, 0, '… trở lên', '%')],
    ['60 activities (nearly)', claim('below', 60, 0, 'nearly', 'hoạt động')],
    ['60 hoạt động (ước)', { ...claim('exact', 60, 0, 'ước', 'hoạt động'), estimate: true }],
    ['gần 60 hoạt động (ước)', { ...claim('below', 60, 0, 'gần', 'hoạt động'), estimate: true }],
    ['nhiều (gần)', text('nhiều (gần)')],
    ['từ 8% trở lên', claim('atLeast', 8, 0, 'từ … trở lên', '%')],
    ['8% trở lên', claim('atLeast', 8, 0, '… trở lên', '%')],
    ['ít nhất 10%', claim('atLeast', 10, 0, 'ít nhất', '%')],
    ['≥8%', claim('atLeast', 8, 0, '≥', '%')],
    ['>= 8', claim('atLeast', 8, 0, '>=')],
    ['không quá 4,5%', claim('atMost', 4.5, 1, 'không quá', '%')],
    ['dưới 4 tỷ đồng', claim('below', 4, 0, 'dưới', 'tỷ đồng')],
    ['< 5', claim('below', 5, 0, '<')],
    ['chưa đến 100 dự án', claim('below', 100, 0, 'chưa đến', 'dự án')],
    ['ước 27,62 tỷ USD', { ...claim('exact', 27.62, 2, 'ước', 'tỷ USD'), estimate: true }],
    ['ước đạt 27,62 tỷ USD', { ...claim('exact', 27.62, 2, 'ước đạt', 'tỷ USD'), estimate: true }],
    ['ước đạt hơn 4,5 tỷ USD', { ...claim('above', 4.5, 1, 'đạt hơn', 'tỷ USD'), estimate: true }],
    ['ước đạt mức hơn 4,5', { ...claim('above', 4.5, 1, 'hơn'), estimate: true }],
    ['ước tính khoảng 4,5', { ...claim('approx', 4.5, 1, 'khoảng'), estimate: true }],
    ['ước 6,5–7%', { ...range(6.5, 7, [1, 0], '', '%'), estimate: true }],
    ['đạt 6,42%', exact(6.42, '%')],
    ['phấn đấu đạt 8%', exact(8, '%')],
    ['+6,42 %', exact(6.42, '%')],
    ['−1,2 điểm phần trăm', exact(-1.2, 'điểm phần trăm')],
    ['8,3-8,5%', range(8.3, 8.5, [1, 1], '', '%')],
    ['8,3 - 8,5%', range(8.3, 8.5, [1, 1], '', '%')],
    ['8,3% – 8,5%', range(8.3, 8.5, [1, 1], '', '%')],
    ['từ 6,5% đến 7%', range(6.5, 7, [1, 0], 'từ … đến', '%')],
    ['từ 4,5 tỷ USD đến 5 tỉ USD', range(4.5, 5, [1, 0], 'từ … đến', 'tỷ USD')],
    ['khoảng 6,5–7%', range(6.5, 7, [1, 0], 'khoảng', '%')],
    ['từ -1 đến 2%', range(-1, 2, [0, 0], 'từ … đến', '%')],
    ['-2–-1', range(-2, -1, [0, 0], '')],
    ['6.5-7', range(6.5, 7, [1, 0], '')],
    ['nearly 60 activities', claim('below', 60, 0, 'nearly', 'hoạt động')],
    ['More than 170 agreements', claim('above', 170, 0, 'more than', 'thỏa thuận')],
    ['over 170', claim('above', 170, 0, 'over')],
    ['about 5.14 billion USD', claim('approx', 5.14, 2, 'about', 'tỷ USD')],
    ['an estimated 27.62 billion USD', { ...claim('exact', 27.62, 2, 'an estimated', 'tỷ USD'), estimate: true }],
    ['at least 8%', claim('atLeast', 8, 0, 'at least', '%')],
    ['8% or more', claim('atLeast', 8, 0, '… or more', '%')],
    ['no more than 5', claim('atMost', 5, 0, 'no more than')],
    ['below 4', claim('below', 4, 0, 'below')],
    ['from 6.5% to 7%', range(6.5, 7, [1, 0], 'from … to', '%')],
    ['between 6.5 and 7 percent', range(6.5, 7, [1, 0], 'between … and', '%')],
    ['US$4.46 billion', exact(4.46, 'tỷ USD')],
    ['more than $4.5 billion', claim('above', 4.5, 1, 'more than', 'tỷ USD')],
    ['€30 million', exact(30, 'triệu EUR')],
    ['4th', { kind: 'rank', rank: 4 }],
    ['hạng 4/63', { kind: 'rank', rank: 4, of: 63 }],
    ['60%', exact(60, '%')],
    ['4,46tỷ', exact(4.46, 'tỷ')],
    ['1 234,5 tỷ đồng', exact(1234.5, 'tỷ đồng')],
    ['5G', text('5G')],
    ['3 mục tiêu trong 2 năm', text('3 mục tiêu trong 2 năm')],
    ['gần', text('gần')],
    ['gần như toàn bộ', text('gần như toàn bộ')],
    ['thứ 0', text('thứ 0')],
  ])('“%s”', (printed, value) => {
    expect(parseValue(printed)).toEqual(value);
  });

  test.each(['', '  ', '-', '–', '…', '...', 'n/a', 'chưa có số liệu', 'Không có số liệu', 'no data'])(
    '“%s” is a missing figure',
    (printed) => {
      expect(parseValue(printed)).toMatchObject({ kind: 'missing' });
    },
  );

  test.each(['-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '\u2212', ' – ', ' - '])(
    'a range is one with the dash “%s”',
    (dash) => {
      expect(parseValue(`6,5${dash}7%`)).toEqual(range(6.5, 7, [1, 0], '', '%'));
    },
  );

  test('a count is whole, so its thousands need no language', () => {
    expect(parseValue('gần 1.000 hoạt động')).toEqual(claim('below', 1000, 0, 'gần', 'hoạt động'));
    expect(parseValue('over 1,200 projects')).toEqual(claim('above', 1200, 0, 'over', 'dự án'));
    expect(parseValue('1.000–1.200 dự án')).toMatchObject({ low: 1000, high: 1200 });
    expect(errorCode(() => parseValue('1.200 nghìn dự án'))).toBe('number.ambiguous');
    expect(errorCode(() => parseValue('1.200'))).toBe('number.ambiguous');
  });

  test('further words for about, nearly and as many as', () => {
    expect(parseValue('trên dưới 60 dự án')).toEqual(claim('approx', 60, 0, 'trên dưới', 'dự án'));
    expect(parseValue('ngót nghét 60 dự án')).toEqual(claim('below', 60, 0, 'ngót nghét', 'dự án'));
    expect(parseValue('lên tới 4,5 tỷ USD')).toEqual(exact(4.5, 'tỷ USD'));
  });

  test.each([undefined, 'target', 'notApplicable'] as const)('an absence (%s) is read back as one', (what) => {
    for (const lang of ['vi', 'en'] as const) {
      expect(parseValue(formatValue(missing({ vi: 'x', en: 'x' }, what), lang))).toMatchObject({ kind: 'missing' });
    }
  });

  test('the unit of the column counts where the text has none', () => {
    expect(parseValue('gần 60', { unit: 'activities' })).toEqual(claim('below', 60, 0, 'gần', 'hoạt động'));
    expect(parseValue('4,46 tỷ USD', { unit: 'triệu USD' })).toEqual(exact(4.46, 'tỷ USD'));
  });

  test('“1.947 tỷ USD” is not guessed; a language settles it', () => {
    expect(errorCode(() => parseValue('1.947 tỷ USD'))).toBe('number.ambiguous');
    expect(errorCode(() => parseValue('gần 1.947 tỷ USD'))).toBe('number.ambiguous');
    expect(parseValue('1.947 tỷ USD', { lang: 'vi' })).toEqual(exact(1947, 'tỷ USD'));
    expect(parseValue('1.947 billion USD', { lang: 'en' })).toEqual(exact(1.947, 'tỷ USD'));
  });

  test.each([
    ['7 – 6,5%', 'value.lowAboveHigh'],
    ['20-12', 'value.lowAboveHigh'],
    ['18/7', 'value.unclear'],
    ['20/12/2024', 'value.unclear'],
    ['60*', 'value.unclear'],
    ['hơn 60 hoạt động (gần)', 'value.unclear'],
    ['6,5–7% 8', 'value.unclear'],
    ['4 tỷ USD – 5 tỷ đồng', 'value.unclear'],
    ['1.2.3', 'number.unclear'],
    ['gần 1..2', 'value.unclear'],
    ['12345678901234567890', 'number.tooLarge'],
    ['x'.repeat(500), 'value.tooLong'],
  ])('“%s” is refused, and the message says why', (printed, code) => {
    expect(errorCode(() => parseValue(printed))).toBe(code);
  });

  test('any text is a value or an error of ours', () => {
    const words = [...qualifierWords, ...rangeWords, ...estimateWords].flatMap(({ word }) =>
      word.split('…').map((part) => part.trim()),
    );
    const piece = fc.oneof(
      fc.constantFrom(...words, ' ', '-', '–', '%', 'tỷ USD', 'thứ', '/63', 'đạt', '$'),
      fc.stringMatching(/^[-−]?\d{0,4}[.,]?\d{0,4}$/),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const likely = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), likely),
        fc.constantFrom<Lang | undefined>('vi', 'en', undefined),
        (typed, lang) => {
          try {
            const value = parseValue(typed, lang === undefined ? {} : { lang });
            formatValue(value, 'vi');
            formatValue(value, 'en');
          } catch (error) {
            expect(error).toBeInstanceOf(NgktError);
          }
        },
      ),
      { numRuns: 20000 },
    );
  });
});

describe('writing values', () => {
  test.each<[Value, string, string]>([
    [claim('below', 60, 0, 'gần'), 'gần 60', 'nearly 60'],
    [claim('above', 170, 0, 'hơn', 'thỏa thuận'), 'hơn 170 thỏa thuận', 'more than 170 agreements'],
    [claim('above', 170, 0, 'đạt trên', 'thỏa thuận'), 'đạt trên 170 thỏa thuận', 'over 170 agreements'],
    [range(6.5, 7, [1, 0], '', '%'), '6,5–7%', '6.5–7%'],
    [range(6, 6.5, [1, 1], '', '%'), '6,0–6,5%', '6.0–6.5%'],
    [range(6.5, 7, [1, 0], 'từ … đến', '%'), 'từ 6,5 đến 7%', 'from 6.5 to 7%'],
    [range(6.5, 7, [1, 0], 'từ', '%'), 'từ 6,5–7%', '6.5–7%'],
    [claim('approx', 46, 0, 'khoảng', '%'), 'khoảng 46%', 'about 46%'],
    [claim('atLeast', 8, 0, 'từ … trở lên', '%'), 'từ 8% trở lên', '8% or more'],
    [claim('atMost', 4.5, 1, 'không quá', '%'), 'không quá 4,5%', 'no more than 4.5%'],
    [claim('above', 2.8, 1, 'trên'), 'trên 2,8', 'over 2.8'],
    [claim('below', 24, 0, 'dưới'), 'dưới 24', 'below 24'],
    [claim('atLeast', 8, 0, '≥', '%'), '≥8%', '≥8%'],
    [
      { ...claim('exact', 27.62, 2, 'ước', 'tỷ USD'), estimate: true },
      'ước 27,62 tỷ USD',
      'estimated 27.62 billion USD',
    ],
    [{ ...claim('exact', 6.42, 2, '', '%'), estimate: true }, 'ước 6,42%', 'estimated 6.42%'],
    [
      { ...claim('above', 4.5, 1, 'hơn', 'tỷ USD'), estimate: true },
      'ước hơn 4,5 tỷ USD',
      'estimated more than 4.5 billion USD',
    ],
    [exact(1, 'dự án'), '1 dự án', '1 project'],
    [exact(11511.9, 'nghìn tỷ đồng'), '11.511,9 nghìn tỷ đồng', '11,511.9 trillion VND'],
    [exact(0.7, 'điểm phần trăm'), '0,7 điểm phần trăm', '0.7 percentage points'],
    [claim('above', 5, 0, 'một từ lạ'), 'trên 5', 'over 5'],
    [{ kind: 'rank', rank: 4, of: 63 }, '4/63', '4/63'],
    [{ kind: 'rank', rank: 4 }, 'thứ 4', '4th'],
    [text('cao kỷ lục'), 'cao kỷ lục', 'cao kỷ lục'],
    [missing({ vi: 'x', en: 'x' }), 'chưa có số liệu', 'no data'],
  ])('%j', (value, vi, en) => {
    expect(formatValue(value, 'vi')).toBe(vi);
    expect(formatValue(value, 'en')).toBe(en);
  });

  test('the unit can be left to the sentence', () => {
    expect(formatValue(claim('below', 60, 0, 'gần', 'hoạt động'), 'vi', { unit: false })).toBe('gần 60');
    expect(formatValue(range(6.5, 7, [1, 0], '', '%'), 'vi', { unit: false })).toBe('6,5–7');
  });

  test('words for a number format stand before and after the number', () => {
    expect(qualifierAround(claim('below', 60, 0, 'gần'), 'vi')).toEqual({ prefix: 'gần ', suffix: '' });
    expect(qualifierAround(claim('atLeast', 8, 0, 'từ … trở lên'), 'vi')).toEqual({
      prefix: 'từ ',
      suffix: ' trở lên',
    });
    expect(qualifierAround(claim('atLeast', 8, 0, 'từ … trở lên'), 'en')).toEqual({ prefix: '', suffix: ' or more' });
    expect(qualifierAround(claim('atLeast', 8, 0, '≥'), 'vi')).toEqual({ prefix: '≥', suffix: '' });
    expect(qualifierAround(exact(5), 'vi')).toEqual({ prefix: '', suffix: '' });
    expect(qualifierAround(range(1, 2, [0, 0], 'khoảng'), 'vi')).toEqual({ prefix: '', suffix: '' });
    expect(qualifierAround(missing({ vi: '', en: '' }), 'en')).toEqual({ prefix: '', suffix: '' });
  });
});

describe('words and arithmetic agree', () => {
  test('every word that says “close to” keeps the sign of its number', () => {
    const near = qualifierWords.filter(
      ({ word, other }) => [word, other].includes('nearly') || [word, other].includes('gần'),
    );
    expect(near.length).toBeGreaterThan(4);
    for (const { word } of near) expect(intervalOf(claim('below', 60, 0, word))?.low.at).toBe(0);
    expect(intervalOf(claim('below', 60, 0, 'dưới'))?.low.at).toBe(-Infinity);
  });

  test('every range that is only about right has softer ends than one as printed', () => {
    for (const { word } of rangeWords) {
      const about = /^(?:khoảng|xấp xỉ|about|approximately)/.test(word);
      expect(intervalOf(range(6, 7, [0, 0], word))?.low.at).toBe(about ? 5.5 : 6);
    }
  });
});

describe('written and read back', () => {
  const decimals = fc.integer({ min: 0, max: 4 });
  const steps = fc.integer({ min: -1e8, max: 1e8 });
  const units = fc.constantFrom(
    '',
    ...measures.flatMap(({ code }) => [unitFrom(code, 0), unitFrom(code, 6), unitFrom(code, 9)]),
  );

  function quantities(lang: Lang): fc.Arbitrary<Value> {
    const words: readonly { word: string; kind: Claim; estimate: boolean }[] = [
      { word: '', kind: 'exact', estimate: false },
      ...qualifierWords
        .filter((entry) => entry.lang === lang)
        .map(({ word, claim: kind }) => ({ word, kind, estimate: false })),
      ...estimateWords
        .filter((entry) => entry.lang === lang)
        .map(({ word }) => ({ word, kind: 'exact' as const, estimate: true })),
    ];
    return fc
      .tuple(fc.constantFrom(...words), steps, decimals, units)
      .map(([{ word, kind, estimate }, digits, places, unit]) => {
        const number = Number(`${digits}e-${places}`);
        return { kind, number, decimals: places, word, unit, ...(estimate && { estimate }) };
      });
  }

  function ranges(lang: Lang): fc.Arbitrary<Value> {
    const words = ['', ...rangeWords.filter((entry) => entry.lang === lang).map(({ word }) => word)];
    return fc
      .tuple(fc.constantFrom(...words), steps, decimals, fc.integer({ min: 1, max: 1e6 }), decimals, units)
      .map(([word, digits, places, width, widthPlaces, unit]) => {
        const low = Number(`${digits}e-${places}`);
        const high = Number((low + Number(`${width}e-${widthPlaces}`)).toFixed(Math.max(places, widthPlaces)));
        return range(low, high, [places, Math.max(places, widthPlaces)], word, unit);
      });
  }

  const ranks = fc
    .tuple(fc.integer({ min: 1, max: 63 }), fc.option(fc.integer({ min: 63, max: 90 }), { nil: undefined }))
    .map(([rank, of]): Value => ({ kind: 'rank', rank, ...(of !== undefined && { of }) }));
  const texts = fc.constantFrom('nhiều', 'cao kỷ lục', 'tốp đầu', 'hai con số', 'đang triển khai').map(text);

  test.each<Lang>(['vi', 'en'])('in %s', (lang) => {
    fc.assert(
      fc.property(fc.oneof(quantities(lang), ranges(lang), ranks, texts), (value) => {
        expect(parseValue(formatValue(value, lang), { lang })).toEqual(value);
      }),
      { numRuns: 20000 },
    );
  });

  test('two ends worked out from khoảng are read back with the word, once, and no narrower', () => {
    const about = fc.tuple(fc.integer({ min: 10, max: 9999 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(
        about,
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom<Lang>('vi', 'en'),
        ([digits, places], base, lang) => {
          const value = claim('approx', Number(`${digits}e-${places}`), places, 'khoảng', 'dự án');
          const result = percentChange(value, exact(base, 'dự án'));
          const said = formatValue(result, lang);
          expect(said.match(/khoảng|about/g)).toHaveLength(1);
          const read = parseValue(said, { lang });
          expect(formatValue(read, lang)).toBe(said);
          if (lang === 'vi' && result.kind === 'range') expect({ ...read, tolerance: 0 }).toEqual(result);
          const [inner, outer] = [intervalOf(result), intervalOf(read)];
          expect(outer?.low.at).toBeLessThanOrEqual(inner?.low.at ?? NaN);
          expect(outer?.high.at).toBeGreaterThanOrEqual(inner?.high.at ?? NaN);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('an estimate keeps its qualifier', () => {
    for (const { word, claim: kind, lang } of qualifierWords) {
      const value: Value = { kind, number: 4.5, decimals: 1, word, unit: 'tỷ USD', estimate: true };
      expect(parseValue(formatValue(value, lang), { lang })).toEqual(value);
    }
  });

  test('in the other language the claim, the number and the unit survive', () => {
    for (const { word, claim: kind, lang } of qualifierWords) {
      const other = lang === 'vi' ? 'en' : 'vi';
      const value: Value = { kind, number: 4.5, decimals: 1, word, unit: 'tỷ USD' };
      const read = parseValue(formatValue(value, other), { lang: other }) as Quantity;
      expect({ ...read, word: '' }).toEqual({ ...value, word: '' });
      expect(qualifierWords.some((entry) => entry.word === read.word && entry.claim === kind)).toBe(true);
    }
  });
});
