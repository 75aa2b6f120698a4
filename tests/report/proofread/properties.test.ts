import fc from 'fast-check';
import type { Figures } from '../../../src/analysis/figure';
import { parsePeriod } from '../../../src/kpi/period';
import { isQuantity } from '../../../src/kpi/value';
import { formatValue } from '../../../src/language/formatValue';
import { periodLabel } from '../../../src/language/periodLabel';
import { proofread } from '../../../src/report/proofread/proofread';
import type { Remark, TextBlock } from '../../../src/report/proofread/textBlock';
import { builtInFigures } from './proofreading';

const sentences = {
  vi: (name: string, area: string, period: string, value: string) =>
    `${name} của ${area} trong ${period} đạt ${value}.`,
  en: (name: string, area: string, period: string, value: string) => `${name} of ${area} in ${period} was ${value}.`,
} as const;

/** Indicators whose names the catalogue and the table of names agree on, with a figure that is a number. */
const NAMED = ['HLA', 'GDP_GROWTH', 'FDI_REG', 'FDI_STOCK', 'FDI_NEW', 'FDI_DISBURSED', 'EXPORT'];

function read(figures: Figures, text: string, period: string): Remark[] {
  const block: TextBlock = { text, place: { line: 1 }, kind: 'paragraph' };
  return proofread([block], { figures, period: parsePeriod(period), area: figures.areas.find('VN') });
}

describe.each(['vi', 'en'] as const)('every observation written as a sentence (%s)', (lang) => {
  test.each(['seed-2024', 'demo-provinces'])(
    'of %s is supported, and contradicted once the number is changed',
    async (data) => {
      const figures = await builtInFigures(data);
      const { observations } = figures.dataset;
      const step = Math.max(1, Math.floor(observations.length / 600));
      let checked = 0;
      for (const { indicator, area, period, counterpart, definition } of observations.filter(
        (_, index) => index % step === 0,
      )) {
        const unit = figures.areas.byId(area);
        const at = parsePeriod(period);
        if (!NAMED.includes(indicator) || counterpart !== '' || definition !== '1' || !unit) continue;
        // Half a country's merged province and its namesake are told apart by the period, and a length of years by its days.
        if (at.kind === 'span' || figures.areas.find(unit.shortName, at.end).id !== area) continue;
        const figure = figures.figure({ indicator, area: unit, period: at });
        const { value } = figure;
        if (!isQuantity(value) || value.number < 1 || figure.partial) continue;
        const place = area === 'VN' ? (lang === 'vi' ? 'cả nước' : 'Viet Nam') : unit.shortName;
        const name = figure.indicator.name[lang].replace(/ \([^)]*\)/, '');
        const write = (said: typeof value): string =>
          sentences[lang](name, place, periodLabel(at, lang).replace(/^Quý/, 'quý'), formatValue(said, lang));
        const text = write(value);
        expect([text, read(figures, text, period).map(({ rule }) => rule)]).toEqual([text, ['figure.supported']]);
        const changed = write({
          ...value,
          number: Number((value.number * 1.37 + 1).toFixed(Math.max(0, value.decimals))),
        });
        expect([changed, read(figures, changed, period).map(({ severity }) => severity)]).toEqual([
          changed,
          expect.arrayContaining(['error']),
        ]);
        checked++;
      }
      expect(checked).toBeGreaterThan(20);
    },
  );
});

const words = fc.constantFrom(
  'năm 2024',
  'GDP',
  'tăng',
  'giảm',
  '7,09%',
  '60',
  'gần',
  'hơn',
  'hoạt động đối ngoại cấp cao',
  'FTA',
  '17',
  'đứng thứ 4',
  'cả nước',
  'Bắc Giang',
  ',',
  '.',
  ';',
  '(',
  ')',
  '4,46 tỷ USD',
  'chiếm',
  '40%',
  'tổng',
  'gồm',
  'trong đó',
  'so với',
  'cùng kỳ',
  'từ',
  'lên',
  '–',
  '-',
  '6,5–7%',
  'mục tiêu',
  '1.947',
  '999999999999999999',
  '0',
  '-5',
  'quý V/2024',
  '31/02/2024',
  'điểm phần trăm',
  'gấp 3 lần',
  'bậc',
  '5 bậc',
  '\n',
  '  ',
  'Trung Quốc',
  'vốn FDI',
  '12/63',
  '0/63',
  '\u0301',
  '‰',
  '１２',
  '∞',
);

test('no text makes it throw, and every remark points into its block', async () => {
  const figures = await builtInFigures('seed-2024');
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), fc.boolean(), (texts, decomposed) => {
      const blocks = texts.map((text, index): TextBlock => ({
        text: decomposed ? text.normalize('NFD') : text,
        place: { line: index + 1 },
        kind: index === 0 ? 'heading' : 'paragraph',
      }));
      const context = { figures, period: parsePeriod('2024'), area: figures.areas.find('VN') };
      for (const { block, from, to, sentence, message } of proofread(blocks, context)) {
        const { text } = blocks[block] as TextBlock;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(sentence.from).toBeLessThanOrEqual(from);
        expect(sentence.to).toBeGreaterThanOrEqual(to);
        expect(text.slice(from, to)).toMatch(/\d/);
        expect([message.vi, message.en]).not.toContain('');
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text in either Unicode form has the same remarks at the same words', async () => {
  const figures = await builtInFigures('seed-2024');
  const text =
    'Năm 2024, các cơ quan triển khai 60 hoạt động đối ngoại cấp cao, ký kết hơn 170 thỏa thuận hợp tác và nâng tổng số FTA lên 16.';
  const said = (typed: string): string[] =>
    read(figures, typed, '2024').map(({ rule, from, to }) => `${rule} ${typed.slice(from, to).normalize('NFC')}`);
  expect(said(text.normalize('NFD'))).toEqual(said(text));
  expect(said(text)).toEqual([
    'figure.qualifier 60 hoạt động đối ngoại cấp cao',
    'figure.supported hơn 170 thỏa thuận hợp tác',
    'figure.contradicted 16',
  ]);
});

test('an endless paragraph is read as far as a paragraph goes, and that is said', async () => {
  const figures = await builtInFigures('seed-2024');
  const remarks = read(figures, `Năm 2024 có 16 FTA. ${'9'.repeat(200_000)}`, '2024');
  expect(remarks.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['text.tooLong', 'figure.contradicted']));
});

test.each([
  'cùng kỳ 999999999999999999',
  'cùng kỳ 9999',
  'same period of 99991',
  'so với cùng kỳ năm 1000, tăng 7,09%',
])('“%s” names no year that can be meant, and is read all the same', async (text) => {
  const figures = await builtInFigures('seed-2024');
  expect(() => read(figures, text, '2024')).not.toThrow();
});
