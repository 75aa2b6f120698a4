import fc from 'fast-check';
import { qualifyFormat, showsDate, showsPercent, wordsAround } from '../../src/report/numberFormat';

describe('words in a number format', () => {
  test.each([
    ['General', 'gần ', '', '"gần "General'],
    ['', 'gần ', '', '"gần "General'],
    ['@', 'gần ', '', '"gần "General'],
    ['#,##0', 'gần ', '', '"gần "#,##0'],
    ['#,##0', 'từ ', ' trở lên', '"từ "#,##0" trở lên"'],
    ['#,##0;-#,##0', 'hơn ', '', '"hơn "#,##0;"hơn "-#,##0'],
    ['#,##0;[Red]-#,##0;"–";@', 'hơn ', '', '"hơn "#,##0;[Red]"hơn "-#,##0;"–";@'],
    ['0;;', 'gần ', '', '"gần "0;;'],
    ['"$"#,##0', 'gần ', '', '"gần ""$"#,##0'],
    ['_(* #,##0_)', 'gần ', '', '_(* "gần "#,##0_)'],
    ['[$-42A]#,##0.0', 'gần ', '', '[$-42A]"gần "#,##0.0'],
    ['0.0%', 'khoảng ', '', '"khoảng "0.0%'],
    ['0"; nghìn"', 'trên ', '', '"trên "0"; nghìn"'],
    ['0\\;0', 'trên ', '', '"trên "0\\;0'],
  ])('%s with "%s…%s" is %s', (code, prefix, suffix, expected) => {
    expect(qualifyFormat(code, prefix, suffix)).toBe(expected);
  });

  test('words the template put there already are not put twice', () => {
    expect(qualifyFormat('"gần "#,##0', 'gần ', '')).toBe('"gần "#,##0');
    expect(qualifyFormat('"gần"\\ #,##0', 'gần ', '')).toBe('"gần"\\ #,##0');
    expect(qualifyFormat('#,##0" trở lên"', 'từ ', ' trở lên')).toBe('"từ "#,##0" trở lên"');
    expect(qualifyFormat('#,##0" dự án"', 'gần ', '')).toBe('"gần "#,##0" dự án"');
  });

  test.each([
    ['General', 'dưới ', '', '"dưới "General;"dưới "-General'],
    ['0.0%', 'từ ', ' trở lên', '"từ "0.0%" trở lên";"từ "-0.0%" trở lên"'],
    ['[Red]#,##0_)', 'gần ', '', '[Red]"gần "#,##0_);[Red]"gần "-#,##0_)'],
    ['"gần "#,##0', 'gần ', '', '"gần "#,##0;"gần "-#,##0'],
    ['#,##0', '', ' trở lên', '#,##0" trở lên"'],
    ['[<0]0.0', 'gần ', '', '[<0]"gần "0.0'],
    ['0.0;(0.0)', 'gần ', '', '"gần "0.0;"gần "(0.0)'],
  ])('%s with "%s…%s" around a negative number is %s', (code, prefix, suffix, expected) => {
    expect(qualifyFormat(code, prefix, suffix, -12.5)).toBe(expected);
    expect(qualifyFormat(expected, prefix, suffix, -12.5)).toBe(expected);
  });

  test('no words, no change; words put once are enough', () => {
    const code = fc.constantFrom(
      'General',
      '#,##0',
      '0.0%',
      '"x"0;[Red]-0;"–";@',
      '_(* #,##0_);_(* (#,##0)',
      'dd/mm/yyyy',
      '0\\;0',
    );
    fc.assert(
      fc.property(fc.oneof(code, fc.string()), (format) => qualifyFormat(format, '', '') === format),
      { numRuns: 20000 },
    );
    fc.assert(
      fc.property(code, (format) => {
        const once = qualifyFormat(format, 'gần ', ' trở lên');
        return qualifyFormat(once, 'gần ', ' trở lên') === once;
      }),
    );
  });
});

test('percent formats are told from percent signs in words', () => {
  expect(['0%', '0.0%;-0.0%', '#,##0.00%" tăng"'].every(showsPercent)).toBe(true);
  expect(['0"%"', '0\\%', 'General', '#,##0', '[=1]0"%"'].some(showsPercent)).toBe(false);
});

test('date formats are told from words with the same letters', () => {
  expect(['dd/mm/yyyy', '[$-42A]d mmmm yyyy', 'hh:mm'].every(showsDate)).toBe(true);
  expect(['General', '#,##0" ngày"', '0.00', '"dd"0', '[Red]0'].some(showsDate)).toBe(false);
});

test('the words around a number are read from the first section', () => {
  expect(wordsAround('[$-42A]"gần "#,##0" USD";"âm "0')).toEqual({ prefix: 'gần ', suffix: ' USD' });
  expect(wordsAround('General')).toEqual({ prefix: '', suffix: '' });
});
