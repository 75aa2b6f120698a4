import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRequired, requiredIndicators, submissionRules } from '../../src/analysis/submission';
import { LARGEST_RATIO } from '../../src/analysis/checks/yearOnYear';
import { FormCells } from '../../src/exchange/form/formCells';
import {
  agreementNames,
  eventNames,
  identityNames,
  partnerNames,
  PARTNER_VALUE_PREFIX,
  ROW_PREFIX,
  rowColumnNames,
} from '../../src/exchange/form/formNames';
import { statusWords } from '../../src/exchange/form/statusWords';
import { isOpenLevel } from '../../src/exchange/secrecy';
import { agreementKinds } from '../../src/kpi/registers';
import { isKnownUnit } from '../../src/kpi/unit';
import { qualifierMeaning } from '../../src/language/qualifierMeaning';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { WorkbookPackage } from '../../src/ooxml/package/workbookPackage';
import { agreementKindWords } from '../../src/report/lists/registerWords';
import { parseRange } from '../../src/report/references/cellAddress';
import { catalogue, formTemplate, sampleForm, snapshotOf } from '../exchange/form/sampleForm';
import { dumpWorkbook } from './dumpWorkbook';

interface Validation {
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly message: string;
  readonly error: string;
}

let xml: readonly string[];
let cells: FormCells;

beforeAll(async () => {
  const file = WorkbookPackage.open(formTemplate, nodeZipCodec);
  xml = [1, 2, 3, 4].map((sheet) => file.text(`xl/worksheets/sheet${sheet}.xml`));
  cells = new FormCells(await snapshotOf(formTemplate));
});

const sheets = ['Số liệu', 'Đối tác', 'Thỏa thuận, sự kiện', 'Hướng dẫn'];

/** The validation of the cell in a named row (or list) and column. */
function validation(rowName: string, columnName: string): Validation {
  const row = cells.place(rowName);
  const column = cells.place(columnName);
  if (!row || !column) throw new Error(`${rowName}, ${columnName}`);
  return validationAt(sheets.indexOf(row.sheet), row.range.firstRow, column.range.firstColumn);
}

function validationAt(sheet: number, row: number, column: number): Validation {
  const all = [...(xml[sheet] ?? '').matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)];
  for (const [, attributes = '', content = ''] of all) {
    const attribute = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const range = parseRange(attribute('sqref'));
    if (!range || row < range.firstRow || row > range.lastRow) continue;
    if (column < range.firstColumn || column > range.lastColumn) continue;
    return {
      type: attribute('type'),
      operator: attribute('operator'),
      first: /<formula1>([^<]*)<\/formula1>/.exec(content)?.[1] ?? '',
      message: attribute('prompt'),
      error: attribute('error'),
    };
  }
  throw new Error(`no validation for row ${row}, column ${column} of sheet ${sheets[sheet] ?? ''}`);
}

const words = ({ first }: Validation): string[] => first.replace(/^"|"$|^&quot;|&quot;$/g, '').split(',');

test('the form asks for every figure that the rules require, and for nothing the catalogue does not know', () => {
  const asked = cells.endings(ROW_PREFIX);
  expect(asked.sort()).toEqual(
    requiredIndicators(catalogue.indicators)
      .map(({ code }) => code)
      .sort(),
  );
  expect(asked.every(isRequired)).toBe(true);
});

describe('what entry cells accept is what the rules accept', () => {
  test.each(requiredIndicators(catalogue.indicators).map((indicator) => [indicator.code, indicator] as const))(
    '%s',
    (code, indicator) => {
      const { type, operator, first, error, message } = validation(ROW_PREFIX + code, rowColumnNames.value);
      expect(type).toBe(indicator.kind === 'count' ? 'whole' : 'decimal');
      if (indicator.nonNegative) expect([operator, first]).toEqual(['greaterThanOrEqual', '0']);
      else expect(Number(first)).toBeLessThan(0);
      expect(error).not.toBe('');
      expect(message).not.toBe('');
      const said = submissionRules.flatMap((rule) => rule.instruction(indicator)?.vi ?? []).join(' ');
      expect(said.includes('Số nguyên')).toBe(type === 'whole');
      expect(said.includes('Không nhập số âm')).toBe(indicator.nonNegative);
    },
  );

  test.each(['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE', 'FDI_STOCK'])('%s by partner', (code) => {
    const { type, first } = validation(partnerNames.rows, PARTNER_VALUE_PREFIX + code);
    expect(type).toBe('decimal');
    expect(first === '0').toBe(catalogue.indicators.get(code)?.nonNegative);
  });

  test('every qualifier offered is one', () => {
    const offered = words(validation(`${ROW_PREFIX}FDI_NEW`, rowColumnNames.qualifier));
    expect(offered.length).toBeGreaterThan(5);
    expect(offered.filter((word) => !qualifierMeaning(word, 'number'))).toEqual([]);
  });

  test('the statuses offered are those that are read', () => {
    expect(words(validation(`${ROW_PREFIX}FDI_NEW`, rowColumnNames.status))).toEqual(statusWords.map(([word]) => word));
  });

  test('the kinds and units of agreements', () => {
    const kinds = words(validation(agreementNames.rows, agreementNames.kind));
    expect(kinds.sort()).toEqual(agreementKinds.map((kind) => agreementKindWords[kind].vi).sort());
    expect(words(validation(agreementNames.rows, agreementNames.unit)).filter((unit) => !isKnownUnit(unit))).toEqual(
      [],
    );
  });

  test('dates, and texts no longer than what is taken', () => {
    expect(validation(agreementNames.rows, agreementNames.signed).type).toBe('date');
    expect(validation(eventNames.rows, eventNames.from).type).toBe('date');
    const longest = (rows: string, column: string): number => Number(validation(rows, column).first);
    expect(longest(agreementNames.rows, agreementNames.title)).toBe(500);
    expect(longest(eventNames.rows, eventNames.place)).toBe(200);
    expect(longest(partnerNames.rows, partnerNames.name)).toBe(120);
    expect(longest(`${ROW_PREFIX}FDI_NEW`, rowColumnNames.note)).toBe(1000);
  });

  test('of the markings offered only one is open', () => {
    const place = cells.place(identityNames.secrecy);
    const offered = words(validationAt(0, place?.range.firstRow ?? 0, place?.range.firstColumn ?? 0));
    expect(offered.filter(isOpenLevel)).toEqual(['không mật']);
    expect(offered.length).toBeGreaterThan(3);
  });

  test('the jump that the form asks about is the rules’', () => {
    const checks = [...(xml[0] ?? '').matchAll(/hơn (\d+) lần: ghi lý do/g)].map(([, times]) => Number(times));
    expect(new Set(checks)).toEqual(new Set([LARGEST_RATIO]));
  });
});

test('every sheet is protected without a password, and lets people insert rows', () => {
  for (const sheet of xml) {
    const protection = /<sheetProtection [^>]*>/.exec(sheet)?.[0] ?? '';
    expect(protection).toContain('sheet="1"');
    expect(protection).toContain('insertRows="0"');
    expect(protection).not.toMatch(/password|hashValue/);
  }
});

test('formulas and conditional formats use nothing newer than Excel 2016', () => {
  const formulas = xml.flatMap((sheet) => [...sheet.matchAll(/<f>([^<]*)<\/f>|<formula>([^<]*)<\/formula>/g)]);
  const used = new Set(formulas.flatMap(([text]) => text.match(/[A-Z][A-Z.]+(?=\()/g) ?? []));
  const known = ['IF', 'AND', 'OR', 'NOT', 'N', 'SUM', 'SUMPRODUCT', 'COUNT', 'COUNTA', 'COUNTIF', 'ISERROR'];
  known.push('ISNUMBER', 'ISTEXT', 'INT', 'ABS', 'MAX', 'LEFT', 'LEN', 'SEARCH');
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(8);
});

test('a form of Bắc Ninh reads as the committed one, cell by cell', async () => {
  const text = await dumpWorkbook((await sampleForm()).bytes);
  const golden = path.join(__dirname, 'golden', 'bieu-quy-tinh_demo-provinces_2026-Q1_VN34-24.txt');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
