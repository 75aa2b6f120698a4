import fc from 'fast-check';
import { blocks, checkSubmission, submissionRules } from '../../../src/analysis/submission';
import { catalogue } from '../sampleDataset';
import { options, sample } from './sampleSubmission';

const sentences = (code: string): string[] =>
  submissionRules.flatMap((rule) => rule.instruction(catalogue.get(code))?.vi ?? []);

test('an indicator’s instructions come from the rules that check it', () => {
  expect(sentences('AGR')).toEqual([
    'Bắt buộc nhập; bằng không thì nhập 0.',
    'Nhập theo đơn vị tính: thỏa thuận.',
    'Số nguyên.',
    'Không nhập số âm.',
    'Chỉ số phát sinh trong kỳ; cộng với các kỳ trước phải khớp số 6 tháng, 9 tháng, cả năm đã báo cáo.',
    'Gấp hơn 5 lần, hoặc dưới 1/5 kỳ trước hay cùng kỳ năm trước thì phải ghi lý do.',
    'Bằng số dòng trong bảng thỏa thuận (không kể FTA).',
  ]);
  expect(sentences('FDI_REG').join(' ')).toContain('Bằng FDI_NEW + FDI_ADJ + FDI_SHARE.');
  expect(sentences('FDI_ADJ').join(' ')).toContain('Có thể là số âm.');
});

test('the form as a whole has sentences in both languages, and ids are distinct', () => {
  const general = submissionRules.flatMap((rule) => rule.instruction() ?? []);
  expect(general.length).toBeGreaterThan(5);
  for (const { vi, en } of general) expect([vi, en].every((text) => /\S/.test(text))).toBe(true);
  expect(new Set(submissionRules.map(({ id }) => id)).size).toBe(submissionRules.length);
});

const text = fc.oneof(
  fc.constantFrom('', 'Hàn Quốc', '=1', 'khoảng', 'triệu USD', '2026-04-01', 'VN34-24'),
  fc.string(),
);
const entries = fc.array(
  fc.record({
    indicator: fc.oneof(fc.constantFrom(...catalogue.keys()), fc.string()),
    definition: fc.constantFrom('1', '2'),
    counterpart: text,
    value: fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.integer()),
    unit: text,
    qualifier: text,
    status: fc.constantFrom('A', 'P', 'E', 'M'),
    note: text,
    cell: text,
  } as const),
);

test('whatever is handed in, the rules answer in both languages and under their own names', () => {
  const anything = fc.record({
    area: text,
    period: fc.oneof(fc.constantFrom('2026-Q2', '1900', '2025', '2026-01-01/P9M'), fc.string()),
    form: text,
    cutOff: text,
    secrecy: text,
    certifier: text,
    entries,
    agreements: fc.array(
      fc.record({
        title: text,
        kind: fc.constant('MOU' as const),
        partner: text,
        signed: text,
        amount: fc.option(fc.double()),
        unit: text,
        note: text,
        cell: text,
      }),
    ),
    events: fc.array(
      fc.record({ title: text, partner: text, from: text, to: text, place: text, note: text, cell: text }),
    ),
  });
  fc.assert(
    fc.property(anything, (submission) => {
      for (const { rule, message, severity } of checkSubmission(submission, [], options)) {
        expect(message.vi).toMatch(/\S/);
        expect(message.en).toMatch(/\S/);
        expect(submissionRules.some(({ id }) => rule === id || rule.startsWith(`${id}.`))).toBe(true);
        expect(severity).not.toBe('info');
      }
    }),
    { numRuns: 200 },
  );
});

test('a note turns every question into a statement, never an error', () => {
  const explained = {
    ...sample,
    entries: sample.entries.map((entry) => ({ ...entry, value: (entry.value ?? 0) * 6, note: 'đã kiểm tra' })),
  };
  const known = sample.entries.map(({ indicator, value, unit }) => ({
    indicator,
    counterpart: '',
    period: '2026-Q1',
    value: {
      kind: 'exact' as const,
      number: value ?? 0,
      decimals: 0,
      word: '',
      unit: unit || (catalogue.get(indicator)?.unit ?? ''),
    },
  }));
  const found = checkSubmission(explained, known, options);
  expect(found.some(({ rule }) => rule === 'change.jump')).toBe(true);
  expect(found.filter(blocks)).toEqual([]);
});
