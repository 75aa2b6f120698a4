import { decodeXml, encodeXml } from '../../../src/ooxml/xml/decodeXml';

const utf16 = (text: string, mark: readonly number[]): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  if (mark[0] === 0xfe) bytes.swap16();
  return new Uint8Array([...mark, ...bytes]);
};
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>Điền</a>`;

test('UTF-8 is read with and without a byte order mark', () => {
  expect(decodeXml(encodeXml(declared('UTF-8')), 'p')).toBe(declared('UTF-8'));
  expect(decodeXml(new Uint8Array([0xef, 0xbb, 0xbf, ...encodeXml('<a>Điền</a>')]), 'p')).toBe('<a>Điền</a>');
});

test('UTF-16 is read by its mark and will be written as UTF-8', () => {
  expect(decodeXml(utf16(declared('UTF-16'), [0xff, 0xfe]), 'p')).toBe(declared('UTF-8'));
  expect(decodeXml(utf16(declared('utf-16be'), [0xfe, 0xff]), 'p')).toBe(declared('UTF-8'));
});

test.each([
  ['another encoding', encodeXml(declared('windows-1258'))],
  ['UTF-16 in name only', encodeXml(declared('UTF-16'))],
  ['UTF-8 in name only', utf16(declared('UTF-8'), [0xff, 0xfe])],
  ['bytes that are no UTF-8', new Uint8Array([0x3c, 0x61, 0xff, 0x3e])],
  ['UTF-16 without its mark', new Uint8Array(Buffer.from('<a/>', 'utf16le'))],
  ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x3c])],
])('%s is refused, naming the part', (_case, bytes) => {
  expect(() => decodeXml(bytes, 'xl/workbook.xml')).toThrow(
    expect.objectContaining({
      code: 'xml.encoding',
      message: expect.stringContaining('xl/workbook.xml') as string,
    }) as Error,
  );
});
