import fc from 'fast-check';
import { readForm } from '../../../src/exchange/form/readForm';
import { statusWords } from '../../../src/exchange/form/statusWords';
import { agreementKinds } from '../../../src/kpi/registers';
import type { Submission, SubmissionEntry } from '../../../src/kpi/submission';
import { agreementKindWords } from '../../../src/report/lists/registerWords';
import { excelDate } from '../../../src/report/plan/cells/excelDate';
import type { CellContent } from '../../../src/report/plan/plan';
import { catalogue, sampleForm, snapshotOf, typedInto, type Typed } from './sampleForm';

/** Rows of the form's indicators, from above. */
const rows: Readonly<Record<string, number>> = {
  FDI_REG: 16,
  FDI_NEW: 17,
  FDI_ADJ: 18,
  FDI_SHARE: 19,
  FDI_STOCK: 20,
  FDI_PROJECTS: 21,
  FDI_PARTNERS: 22,
  EXPORT: 24,
  EXPORT_AGRI: 25,
  AGR: 27,
  PROMO_EVENTS: 28,
  BUSINESS_SUPPORTED: 29,
};
const partnerColumns = { FDI_NEW: 'D', FDI_ADJ: 'E', FDI_SHARE: 'F', FDI_STOCK: 'G' } as const;
const FIRST_PARTNER = 8;
const FIRST_AGREEMENT = 6;
const FIRST_EVENT = 40;
const REGISTERS = 'Thỏa thuận, sự kiện';

const unitOf = (code: string): string => {
  const unit = catalogue.indicators.get(code)?.unit ?? '';
  return unit === 'tỷ USD' ? 'triệu USD' : unit;
};

const word = fc.constantFrom(
  'chờ xác nhận',
  'số liệu của Sở Tài chính',
  'Hội nghị (minh họa)',
  'a < b & "c"',
  'Đà Nẵng',
);
const note = fc.oneof(fc.constant(''), word);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000);
const day = fc
  .integer({ min: 0, max: 89 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const entry = fc.record({
  value: fc.option(amount, { nil: null, freq: 5 }),
  qualifier: fc.constantFrom('', 'gần', 'hơn', 'khoảng', 'ít nhất'),
  status: fc.constantFrom('A', 'P', 'E' as const),
  note,
});

const submissions = fc.record({
  certifier: word,
  figures: fc.dictionary(fc.constantFrom(...Object.keys(rows)), entry, { noNullPrototype: true }),
  partners: fc.array(
    fc.record({
      name: fc.constantFrom('Pháp', 'Thái Lan', 'Hoa Kỳ', 'Singapore'),
      status: fc.constantFrom('A', 'P', 'E' as const),
      note,
      values: fc.dictionary(fc.constantFrom(...Object.keys(partnerColumns)), amount, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    }),
    { maxLength: 20 },
  ),
  agreements: fc.array(
    fc.record({
      title: word,
      kind: fc.constantFrom(...agreementKinds),
      partner: word,
      signed: day,
      amount: fc.option(amount, { nil: null }),
      unit: fc.constantFrom('triệu USD', 'tỷ đồng'),
      note,
    }),
    { maxLength: 10 },
  ),
  events: fc.array(fc.record({ title: word, partner: word, from: day, to: day, place: word, note }), { maxLength: 10 }),
});
type Sample = typeof submissions extends fc.Arbitrary<infer T> ? T : never;

test('whatever is entered in a form is read back from the file', async () => {
  const { bytes } = await sampleForm();
  await fc.assert(
    fc.asyncProperty(submissions, async (sample) => {
      const { typed, expected } = filledIn(sample);
      const { submission, findings } = readForm(await snapshotOf(await typedInto(bytes, typed)), catalogue);
      expect(findings.filter(({ rule }) => rule !== 'cell.notCalculated')).toEqual([]);
      expect(submission).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

/** What to type for a sample, and the submission it makes. */
function filledIn(sample: Sample): { typed: Typed; expected: Submission } {
  const figures: Record<string, CellContent | string | number> = { C12: sample.certifier };
  const entries: SubmissionEntry[] = [];
  for (const [code, row] of Object.entries(rows)) {
    const given = sample.figures[code];
    if (!given) continue;
    const status = given.value === null ? 'M' : given.status;
    const qualifier = given.value === null ? '' : given.qualifier;
    if (given.value !== null) figures[`F${row}`] = given.value;
    else if (code === 'FDI_REG') figures['F16'] = { type: 'blank' };
    put(figures, `G${row}`, qualifier);
    put(figures, `H${row}`, statusWord(status));
    put(figures, `I${row}`, given.note);
    const cell = `'Số liệu'!F${row}`;
    entries.push({ ...given, ...common(code), counterpart: '', qualifier, status, cell });
  }
  const partners: Record<string, string | number> = {};
  // The form offers last period's partners; these are typed over and below them.
  for (const [index, { name, status, note, values }] of sample.partners.entries()) {
    const row = FIRST_PARTNER + index;
    partners[`B${row}`] = `${name} ${index}`;
    put(partners, `H${row}`, statusWord(status));
    put(partners, `I${row}`, note);
    for (const [code, column] of Object.entries(partnerColumns)) {
      const value = values[code];
      if (value === undefined) continue;
      partners[`${column}${row}`] = value;
      const cell = `'Đối tác'!${column}${row}`;
      entries.push({ ...common(code), counterpart: `${name} ${index}`, value, qualifier: '', status, note, cell });
    }
  }
  const registers: Record<string, CellContent | string | number> = {};
  const agreements = sample.agreements.map((agreement, index) => {
    const row = FIRST_AGREEMENT + index;
    const { title, kind, partner, signed, amount: money, unit, note } = agreement;
    Object.assign(registers, { [`B${row}`]: title, [`C${row}`]: agreementKindWords[kind].vi, [`D${row}`]: partner });
    Object.assign(registers, { [`E${row}`]: dayCell(signed), [`G${row}`]: unit });
    if (money !== null) registers[`F${row}`] = money;
    put(registers, `H${row}`, note);
    return { ...agreement, cell: `'${REGISTERS}'!B${row}` };
  });
  const events = sample.events.map((event, index) => {
    const row = FIRST_EVENT + index;
    Object.assign(registers, { [`B${row}`]: event.title, [`C${row}`]: event.place, [`D${row}`]: event.partner });
    Object.assign(registers, { [`E${row}`]: dayCell(event.from), [`F${row}`]: dayCell(event.to) });
    put(registers, `G${row}`, event.note);
    return { ...event, cell: `'${REGISTERS}'!B${row}` };
  });
  const head = { area: 'VN34-24', period: '2026-Q1', form: 'bieu-quy-tinh/1', cutOff: '2026-03-14', secrecy: '' };
  return {
    typed: { 'Số liệu': figures, 'Đối tác': partners, [REGISTERS]: registers },
    expected: { ...head, certifier: sample.certifier, entries, agreements, events },
  };
}

function common(indicator: string): Pick<SubmissionEntry, 'indicator' | 'definition' | 'unit'> {
  return { indicator, definition: '1', unit: unitOf(indicator) };
}

function put(cells: Record<string, unknown>, cell: string, text: string): void {
  if (text !== '') cells[cell] = text;
}

function statusWord(status: SubmissionEntry['status']): string {
  return statusWords.find(([, one]) => one === status)?.[0] ?? '';
}

function dayCell(iso: string): CellContent {
  return { type: 'number', number: excelDate(iso, false) ?? 0, format: 'dd/mm/yyyy' };
}
