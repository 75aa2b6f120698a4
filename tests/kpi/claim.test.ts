import {
  atLeastOf,
  compareClaims,
  compareValues,
  divideValues,
  percentChange,
  printedNumber,
  subtractValues,
  sumValues,
} from '../../src/kpi/claim';
import { intervalOf } from '../../src/kpi/interval';
import { convertValue } from '../../src/kpi/unit';
import { exact, missing, type Claim, type Quantity, type Range, type Value } from '../../src/kpi/value';
import { errorCode } from './errorCode';

function claim(kind: Claim, number: number, decimals: number, word: string, unit = ''): Quantity {
  return { kind, number, decimals, word, unit };
}

function range(low: number, high: number, decimals: number, unit = ''): Range {
  return { kind: 'range', low, high, decimals, word: '', unit };
}

const nearly60 = claim('below', 60, 0, 'gần', 'hoạt động');
const over170 = claim('above', 170, 0, 'hơn', 'thỏa thuận');
const about514 = claim('approx', 5.14, 2, 'khoảng', 'tỷ USD');
const about21 = claim('approx', 2.1, 1, 'khoảng', 'tỷ USD');
const stock = exact(11.12, 'tỷ USD');
const noFigure = missing({ vi: 'chưa nhận được báo cáo', en: 'report not received' });

describe('figures of the articles, calculated', () => {
  test('gần 60 − 36 = dưới 24, never 24', () => {
    expect(subtractValues(nearly60, exact(36, 'hoạt động'))).toEqual(claim('below', 24, 0, 'dưới', 'hoạt động'));
  });

  test('gần 60 + 36 = dưới 96', () => {
    expect(sumValues([nearly60, exact(36, 'hoạt động')])).toEqual(claim('below', 96, 0, 'dưới', 'hoạt động'));
  });

  test('36 − gần 60 = trên −24', () => {
    expect(subtractValues(exact(36), { ...nearly60, unit: '' })).toEqual(claim('above', -24, 0, 'trên'));
  });

  test('hơn 170 thỏa thuận / gần 60 hoạt động = trên 2,8, rounded away from the truth', () => {
    expect(divideValues(over170, nearly60)).toEqual(claim('above', 2.8, 1, 'trên', 'thỏa thuận/hoạt động'));
    expect(divideValues(over170, nearly60, { decimals: 2 })).toMatchObject({ kind: 'above', number: 2.83 });
  });

  test('gần 60 / hơn 170 = dưới 0,36', () => {
    expect(divideValues({ ...nearly60, unit: '' }, { ...over170, unit: '' })).toEqual(claim('below', 0.36, 2, 'dưới'));
  });

  test('khoảng 5,14 of 11,12 = khoảng 46 %', () => {
    expect(divideValues(about514, stock, { percent: true })).toEqual(claim('approx', 46, 0, 'khoảng', '%'));
  });

  test('khoảng 2,1 of 11,12 = khoảng 19 %, and remembers how wide that is', () => {
    expect(divideValues(about21, stock, { percent: true })).toEqual({
      ...claim('approx', 19, 0, 'khoảng', '%'),
      tolerance: 0.5647482014388,
    });
  });

  test('4,46 of 11,12 = 40,1 %, at printed precision 40 %', () => {
    expect(divideValues(exact(4.46, 'tỷ USD'), stock, { percent: true })).toMatchObject({
      kind: 'exact',
      decimals: 1,
      unit: '%',
    });
    expect(printedNumber(divideValues(exact(4.46, 'tỷ USD'), stock, { percent: true }))).toBeCloseTo(40.1079, 4);
    expect(divideValues(exact(4.46, 'tỷ USD'), stock, { percent: true, decimals: 0 })).toMatchObject({ decimals: 0 });
  });

  test('11,12 − 4,46 = 6,66 tỷ USD, without binary noise', () => {
    expect(subtractValues(stock, exact(4.46, 'tỷ USD'))).toEqual(exact(6.66, 'tỷ USD'));
  });

  test('khoảng 5,14 + khoảng 2,1 = khoảng 7,2, and their share of 11,12 holds the 65,1 % of the middles', () => {
    const both = sumValues([about514, about21]);
    expect(both).toMatchObject({ kind: 'approx', number: 7.2, decimals: 1, word: 'khoảng', unit: 'tỷ USD' });
    expect(divideValues(both, stock, { percent: true })).toMatchObject({
      kind: 'range',
      low: 63.8,
      high: 65.7,
      unit: '%',
    });
  });

  test('average per project: khoảng 5,14 tỷ / trên 227 dự án is only bounded above', () => {
    const perProject = divideValues(about514, claim('above', 227, 0, 'trên', 'dự án'));
    expect(perProject).toEqual(claim('below', 0.023, 3, 'dưới', 'tỷ USD/dự án'));
  });

  test('average per project: khoảng 2,1 tỷ / gần 300 dự án is only bounded below', () => {
    expect(divideValues(about21, claim('below', 300, 0, 'gần', 'dự án'))).toEqual(
      claim('above', 0.0068, 4, 'trên', 'tỷ USD/dự án'),
    );
  });

  test('a share of gần 60 stays below', () => {
    expect(divideValues({ ...nearly60, unit: '' }, exact(170), { percent: true })).toEqual(
      claim('below', 35.3, 1, 'dưới', '%'),
    );
  });
});

describe('what no result can be claimed of', () => {
  test('bounds in opposite directions', () => {
    const unknown = subtractValues({ ...over170, unit: '' }, { ...over170, unit: '' });
    expect(unknown).toMatchObject({ kind: 'missing' });
    expect((unknown as { reason: { vi: string } }).reason.vi).toMatch(/hai chiều ngược nhau/);
    expect(divideValues({ ...nearly60, unit: '' }, { ...nearly60, unit: '' })).toMatchObject({ kind: 'missing' });
    expect(
      sumValues([
        { ...over170, unit: '' },
        { ...nearly60, unit: '' },
      ]),
    ).toMatchObject({ kind: 'missing' });
  });

  test('a missing part makes the sum missing, with its reason', () => {
    expect(sumValues([exact(1), noFigure, exact(2)])).toEqual(noFigure);
    expect(subtractValues(exact(1), noFigure)).toEqual(noFigure);
    expect(divideValues(noFigure, exact(2))).toEqual(noFigure);
    expect(sumValues([])).toMatchObject({ kind: 'missing' });
  });

  test('words and ranks do not calculate, and say why', () => {
    const many = sumValues([{ kind: 'text', text: 'nhiều' }, exact(5)]);
    expect(many).toMatchObject({ kind: 'missing', reason: { vi: 'số liệu là chữ (“nhiều”), không tính toán được' } });
    const rank = subtractValues({ kind: 'rank', rank: 9 }, { kind: 'rank', rank: 4 });
    expect(rank).toMatchObject({ kind: 'missing' });
    expect(divideValues(exact(1), { kind: 'rank', rank: 4 })).toMatchObject({ kind: 'missing' });
  });

  test('different measures are an error, not a number', () => {
    expect(errorCode(() => sumValues([exact(1, 'tỷ USD'), exact(1, 'tỷ đồng')]))).toBe('unit.incompatible');
    expect(errorCode(() => subtractValues(exact(60, 'hoạt động'), exact(17, 'FTA')))).toBe('unit.incompatible');
    expect(errorCode(() => divideValues(exact(60, 'hoạt động'), exact(17, 'FTA'), { percent: true }))).toBe(
      'unit.incompatible',
    );
  });

  test('nothing is divided by zero, or by what may be zero', () => {
    expect(divideValues(exact(5), exact(0))).toMatchObject({ kind: 'missing' });
    expect(divideValues(exact(5), range(-1, 1, 0))).toMatchObject({ kind: 'missing' });
    expect(divideValues(exact(5), claim('below', 60, 0, 'dưới'))).toMatchObject({ kind: 'missing' });
  });

  test('results too large to write are missing, not infinite', () => {
    for (const kind of ['exact', 'approx', 'above', 'atLeast', 'below', 'atMost'] as const) {
      const huge = claim(kind, 1e308, 0, '');
      expect(sumValues([huge, huge])).toMatchObject({ kind: 'missing' });
    }
    expect(divideValues(exact(1), exact(1e300))).toMatchObject({ kind: 'exact', decimals: 15 });
  });

  test('a count below 60 can be divided by, as counts are not negative', () => {
    expect(divideValues(exact(120), claim('below', 60, 0, 'dưới'), { nonNegative: true })).toMatchObject({
      kind: 'above',
      number: 2,
    });
    expect(divideValues(exact(120), claim('atMost', 60, 0, 'không quá'), { nonNegative: true })).toMatchObject({
      kind: 'atLeast',
      number: 2,
    });
  });
});

describe('units, estimates and ranges in results', () => {
  test('units of one measure add up in the first one’s unit', () => {
    expect(sumValues([exact(4.46, 'tỷ USD'), exact(100, 'triệu USD')])).toEqual(exact(4.56, 'tỷ USD', 3));
    expect(sumValues([exact(5), exact(4.46, 'tỷ USD')])).toMatchObject({ unit: 'tỷ USD' });
  });

  test('the difference of two rates is in percentage points, their sum is a rate', () => {
    expect(subtractValues(exact(7.09, '%'), exact(6.42, '%'))).toEqual(exact(0.67, 'điểm phần trăm'));
    expect(subtractValues(exact(6.42, '%'), exact(0.7, 'điểm phần trăm'))).toEqual(exact(5.72, '%'));
    expect(sumValues([exact(6.42, '%'), exact(0.7, 'điểm phần trăm')])).toEqual(exact(7.12, '%'));
    expect(sumValues([exact(0.7, 'điểm phần trăm'), exact(6.42, '%')])).toEqual(exact(7.12, '%'));
  });

  test('an estimate makes the result an estimate', () => {
    const estimate: Quantity = { ...exact(27.62, 'tỷ USD'), word: 'ước', estimate: true };
    expect(sumValues([estimate, exact(1, 'tỷ USD')])).toEqual({
      ...exact(28.62, 'tỷ USD'),
      word: 'ước',
      estimate: true,
    });
    expect(sumValues([estimate, claim('below', 1, 0, 'gần', 'tỷ USD')])).toEqual({
      ...claim('below', 28.62, 2, 'dưới', 'tỷ USD'),
      estimate: true,
    });
    expect(sumValues([range(1, 2, 0, 'tỷ USD'), estimate])).toMatchObject({ kind: 'range', estimate: true });
  });

  test('ranges stay ranges', () => {
    expect(sumValues([range(6.5, 7, 1, '%'), exact(1, '%')])).toEqual(range(7.5, 8, 1, '%'));
    expect(subtractValues(range(6.5, 7, 1, '%'), exact(6.42, '%'))).toMatchObject({
      kind: 'range',
      low: 0.08,
      high: 0.58,
      unit: 'điểm phần trăm',
    });
    expect(subtractValues(exact(6), range(6.5, 7, 1))).toMatchObject({ low: -1, high: -0.5, word: 'từ … đến' });
  });

  test('many khoảng make one whose precision covers them all', () => {
    const ten = Array.from({ length: 10 }, () => claim('approx', 10, 0, 'khoảng'));
    expect(sumValues(ten)).toEqual(claim('approx', 100, -1, 'khoảng'));
  });

  test('a khoảng of tens is only said where the number itself is possible', () => {
    const [a, b, c] = [48, 49, 0].map((number) => claim('approx', number, 0, 'khoảng'));
    expect(sumValues([a, b] as Value[])).toMatchObject({ kind: 'approx', number: 97, decimals: 0, tolerance: 1 });
    expect(sumValues([a, b, c] as Value[])).toMatchObject({ kind: 'range', low: 95, high: 99 });
    expect(divideValues(claim('approx', 50, 0, 'khoảng'), exact(40), { percent: true })).toMatchObject({
      kind: 'range',
      low: 123.7,
      high: 126.3,
    });
  });

  test('khoảng 3 − 1 stays khoảng 2', () => {
    expect(subtractValues(claim('approx', 3, 0, 'khoảng'), exact(1))).toEqual(claim('approx', 2, 0, 'khoảng'));
  });

  test('what is too wide for khoảng becomes a range', () => {
    expect(subtractValues(claim('approx', 10, 0, 'khoảng'), claim('approx', 10, 0, 'khoảng'))).toMatchObject({
      kind: 'approx',
      number: 0,
      tolerance: 1,
    });
    expect(divideValues(exact(1), claim('approx', 0.3, 1, 'khoảng'))).toMatchObject({
      kind: 'range',
      low: 2.8,
      high: 4,
    });
  });

  test('two ends worked out from khoảng say so, and are bounds already', () => {
    const about40 = claim('approx', 40, 0, 'khoảng');
    const grown = percentChange(about40, exact(36));
    expect(grown).toEqual({ ...range(9.7, 12.5, 1, '%'), word: 'khoảng', tolerance: 0 });
    expect(intervalOf(grown)).toMatchObject({ low: { at: 9.7 }, high: { at: 12.5 } });
    // Also through a further step, and beside a range; a range alone stays as it is.
    expect(subtractValues(exact(0, '%'), grown)).toMatchObject({ low: -12.5, high: -9.7, word: 'khoảng từ … đến' });
    expect(sumValues([range(6, 7, 0), about40])).toMatchObject({ low: 45, high: 48, word: 'khoảng' });
    expect(sumValues([{ ...range(6.5, 7, 1), word: 'khoảng' }, exact(1)])).toMatchObject({ word: 'khoảng' });
    expect(percentChange(range(39.5, 40.5, 1), exact(36))).toEqual(range(9.7, 12.5, 1, '%'));
    expect(convertValue({ ...range(9.7, 12.5, 1, 'tỷ USD'), word: 'khoảng', tolerance: 0 }, 'triệu USD')).toMatchObject(
      {
        word: 'khoảng',
        tolerance: 0,
      },
    );
  });

  test('bounds that are reached stay reached, unless rounding moves them', () => {
    expect(sumValues([claim('atLeast', 8, 0, 'từ … trở lên', '%'), exact(1, '%')])).toEqual(
      claim('atLeast', 9, 0, 'ít nhất', '%'),
    );
    expect(subtractValues(exact(10), claim('atLeast', 8, 0, 'ít nhất'))).toEqual(claim('atMost', 2, 0, 'không quá'));
    expect(divideValues(claim('atLeast', 60, 0, 'ít nhất'), exact(7))).toMatchObject({ kind: 'above', number: 8.5 });
  });

  test('a sum that lacks a part is “ít nhất” where the measure allows', () => {
    expect(atLeastOf(exact(4.46, 'tỷ USD'))).toEqual(claim('atLeast', 4.46, 2, 'ít nhất', 'tỷ USD'));
    expect(atLeastOf(claim('above', 170, 0, 'hơn'))).toEqual(claim('above', 170, 0, 'trên'));
    expect(atLeastOf(nearly60)).toMatchObject({ kind: 'missing' });
    expect(atLeastOf(noFigure)).toEqual(noFigure);
  });

  test('a hundred thousand parts add up', () => {
    expect(sumValues(Array.from({ length: 100000 }, () => exact(0.1)))).toEqual(exact(10000, '', 1));
  });

  test('one value alone is its own sum, word and all', () => {
    expect(sumValues([nearly60])).toEqual(nearly60);
  });
});

describe('order', () => {
  test('equal numbers: above, at least, exact, about, at most, below', () => {
    const claims: Claim[] = ['below', 'exact', 'atMost', 'above', 'approx', 'atLeast'];
    expect([...claims].sort(compareClaims)).toEqual(['above', 'atLeast', 'exact', 'approx', 'atMost', 'below']);
  });

  test('highest first, missing last, ranges by their middle', () => {
    const values: Value[] = [
      noFigure,
      exact(5),
      claim('below', 5.5, 1, 'gần'),
      claim('above', 5, 0, 'hơn'),
      range(6, 7, 0),
    ];
    expect([...values].sort(compareValues)).toEqual([
      range(6, 7, 0),
      claim('below', 5.5, 1, 'gần'),
      claim('above', 5, 0, 'hơn'),
      exact(5),
      noFigure,
    ]);
    expect(compareValues(noFigure, noFigure)).toBe(0);
    expect(printedNumber({ kind: 'rank', rank: 4 })).toBeUndefined();
  });
});
