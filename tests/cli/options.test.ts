import { localDay, readOptions, readPeriod } from '../../src/cli/options';
import { UsageError } from '../../src/cli/usage';
import { messageLang } from '../../src/cli/locale';

const names = { values: ['data'], flags: ['strict'], positionals: [1, 2] as const };

test('options, flags and arguments are read in any order', () => {
  const options = readOptions(['--strict', 'mau.xlsx', '--data', 'so-lieu', '--today', '2024-12-31', '--json'], names);
  expect(options.positionals).toEqual(['mau.xlsx']);
  expect(options.required('data')).toBe('so-lieu');
  expect(options.flag('strict')).toBe(true);
  expect(options.json).toBe(true);
  expect(options.today).toBe('2024-12-31');
  expect(options.lang).toBeUndefined();
});

test('a negative number is an argument, not an option', () => {
  expect(readOptions(['-3.5', '-0,5'], names).positionals).toEqual(['-3.5', '-0,5']);
  expect(readOptions(['a', '--data', '-1'], names).value('data')).toBe('-1');
});

test.each([[['--dat', 'x', 'a']], [[]], [['a', 'b', 'c']], [['a', '--data']], [['a', '--lang', 'fr']]])(
  '%j is wrong usage',
  (args) => {
    expect(() => readOptions(args, names)).toThrow(UsageError);
  },
);

test.each(['2024x', '2024-13', '2024-07-01'])('%s is a wrong period', (text) => {
  expect(() => readPeriod(text)).toThrow(UsageError);
});

test.each([
  [['--dat', 'x', 'a'], 'Không có tham số “--dat”. Có phải là “--data” không?'],
  [['--khac', 'a'], 'Không có tham số “--khac”.'],
  [['a', '--data'], 'Tham số --data cần một giá trị đi kèm.'],
  [['a', '--strict=1'], 'Tham số --strict không nhận giá trị.'],
  [['a', '--data', 'x', '--data=y'], '--data được ghi hai lần (x; y). Hãy giữ một lần.'],
  [['a', '--data', '-1', '--data', '-2'], '--data được ghi hai lần (-1; -2). Hãy giữ một lần.'],
  [['a', 'b', 'c'], 'Lệnh này cần 1–2 đối số, nhận được 3 (a b c).'],
])('%j is answered in Vietnamese', (args, message) => {
  let text = '';
  try {
    readOptions(args, names);
  } catch (error) {
    text = (error as UsageError).text.vi;
  }
  expect(text).toBe(message);
});

test('today is the day on the wall, not in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});

test('a required option that is not there is named', () => {
  expect(() => readOptions(['a'], names).required('data')).toThrow('--data');
});

test.each(['2024-02-30', '31/12/2024', '2024-1-5', 'nay'])('--today %s does not exist or is not a day', (day) => {
  expect(() => readOptions(['a', '--today', day], names)).toThrow(UsageError);
});

test.each([
  [{}, 'en-US', 'vi'],
  [{ LANG: 'C.UTF-8' }, 'en-US', 'vi'],
  [{ LANG: 'vi_VN.UTF-8' }, 'vi-VN', 'vi'],
  [{ LANG: 'en_US.UTF-8' }, 'en-US', 'en'],
  [{ LC_ALL: 'vi_VN', LANG: 'en_US' }, 'en-US', 'vi'],
  [{ OS: 'Windows_NT' }, 'en-GB', 'en'],
  [{ OS: 'Windows_NT' }, 'vi-VN', 'vi'],
])('messages on a computer with %j and system locale %s are in %s', (environment, system, lang) => {
  expect(messageLang(environment, () => system)).toBe(lang);
});
