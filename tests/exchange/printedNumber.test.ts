import fc from 'fast-check';
import { numberStyle, readNumber, type DecimalMark } from '../../src/exchange/printedNumber';
import { NgktError } from '../../src/kpi/finding';

function read(text: string, mark: DecimalMark | undefined): string {
  try {
    const { number, decimals } = readNumber(text, mark);
    return `${number}/${decimals}`;
  } catch (error) {
    if (error instanceof NgktError) return error.code;
    throw error;
  }
}

test.each([
  ['36', '.', '36/0'],
  ['4.46', '.', '4.46/2'],
  ['4.460', '.', '4.46/3'],
  ['-6.17', '.', '-6.17/2'],
  ['−6.17', '.', '-6.17/2'],
  ['1.947', '.', '1.947/3'],
  ['1,947', '.', 'number.ambiguous'],
  ['1,947', ',', '1.947/3'],
  ['1.947', ',', 'number.ambiguous'],
  ['1.947', undefined, 'number.ambiguous'],
  ['1.234,56', undefined, '1234.56/2'],
  ['1,234.56', undefined, '1234.56/2'],
  ['1.234.567', ',', '1234567/0'],
  ['0.947', undefined, '0.947/3'],
  ['0', undefined, '0/0'],
  ['-0', undefined, '0/0'],
  ['1.23E+05', '.', 'number.scientific'],
  ['6,42%', ',', 'number.unreadable'],
  ['gần 60', '.', 'number.unreadable'],
  ['1.2.3', '.', 'number.unreadable'],
  ['NaN', '.', 'number.unreadable'],
  ['12345678901234567', '.', 'number.tooLong'],
] as const)('%s in a file with %s for decimals reads %s', (text, mark, answer) => {
  expect(read(text, mark)).toBe(answer);
});

const lines = (...texts: string[]) => texts.map((text, index) => ({ text, line: index + 2 }));

test('one number that can be read in one way only settles the file', () => {
  expect(numberStyle(lines('1.947', '4.46'), ';')).toEqual({ mark: '.' });
  expect(numberStyle(lines('1,947', '36,5'), ',')).toEqual({ mark: ',' });
});

test('where nothing settles it, commas between columns mean decimal points and semicolons leave it open', () => {
  expect(numberStyle(lines('1.947', '36'), ',')).toEqual({ mark: '.' });
  expect(numberStyle(lines('1.947', '36'), ';')).toEqual({ mark: undefined });
});

test('two decimal marks in one file are told with a line of each', () => {
  expect(numberStyle(lines('4.46', '36', '3,2'), ',')).toMatchObject({ mixed: { dotLine: 2, commaLine: 4 } });
});

test('20,000 generated texts are read as a finite number or refused with an error of ours', () => {
  const typed = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789.,-−+eE% '), maxLength: 20 }), fc.string());
  fc.assert(
    fc.property(typed, fc.constantFrom('.', ',', undefined), (text, mark) => {
      const answer = read(text, mark);
      expect(answer).toMatch(/^(-?[\d.]+(e[+-]\d+)?\/\d+|number\.\w+)$/);
    }),
    { numRuns: 20000 },
  );
});
