import { decodeText, lineAt } from '../../src/exchange/decodeText';
import { NgktError } from '../../src/kpi/finding';

const bytes = (text: string) => new TextEncoder().encode(text);

function refusal(content: Uint8Array): NgktError {
  try {
    decodeText(content, 'observations.csv');
  } catch (error) {
    if (error instanceof NgktError) return error;
    throw error;
  }
  throw new Error('The text was accepted');
}

test('UTF-8 with and without a byte-order mark reads the same', () => {
  expect(decodeText(bytes('Bắc Giang'), 'a.csv')).toBe('Bắc Giang');
  expect(decodeText(bytes('\uFEFFBắc Giang'), 'a.csv')).toBe('Bắc Giang');
});

test('line endings of Windows and of old Macs become one kind', () => {
  expect(decodeText(bytes('a\r\nb\rc\n'), 'a.csv')).toBe('a\nb\nc\n');
});

test.each([
  ['little-endian', [0xff, 0xfe, 0x41, 0x00]],
  ['big-endian', [0xfe, 0xff, 0x00, 0x41]],
])('UTF-16 (%s) is refused and told how to save', (_, content) => {
  const error = refusal(Uint8Array.from(content));
  expect(error.code).toBe('text.encoding');
  expect(error.text.vi).toContain('CSV UTF-8');
  expect(error.where.file).toBe('observations.csv');
});

test('a legacy code page is refused: Windows-1258 "ắ" is no UTF-8', () => {
  expect(refusal(Uint8Array.from([0x42, 0xe3, 0xec, 0x63])).code).toBe('text.encoding');
});

test('a NUL byte is refused with its line', () => {
  const error = refusal(bytes('a,b\n1,2\n3,\0\n'));
  expect(error.code).toBe('text.nul');
  expect(error.where.line).toBe(3);
});

test('a workbook under the name of a CSV file is called a workbook', () => {
  expect(refusal(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])).code).toBe('text.workbook');
});

test('lines are counted from one', () => {
  expect([lineAt('a\nb\nc', 0), lineAt('a\nb\nc', 2), lineAt('a\nb\nc', 4)]).toEqual([1, 2, 3]);
});
