import { NgktError } from '../../../src/kpi/finding';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { readDocument } from '../../../src/ooxml/word/readDocument';
import type { TextBlock } from '../../../src/report/proofread/textBlock';
import { zipOf, type Parts } from '../zipOf';
import { wordParts } from './wordParts';

function read(parts: Parts | Uint8Array): TextBlock[] {
  const bytes = parts instanceof Uint8Array ? parts : zipOf(parts);
  return readDocument(bytes, { file: 'bai.docx', codec: nodeZipCodec });
}

function refusal(parts: Parts | Uint8Array): NgktError {
  try {
    read(parts);
  } catch (error) {
    if (error instanceof NgktError) return error;
  }
  throw new Error('was not refused');
}

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test('paragraphs, counted without empty ones, with what splits their runs put together', () => {
  const body = [
    paragraph('BÁO CÁO', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'),
    '<w:p/>',
    '<w:p><w:r><w:t>Năm 2024 có gần </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>60</w:t></w:r><w:r><w:tab/><w:t>hoạt động</w:t></w:r></w:p>',
  ].join('');
  expect(read(wordParts(body))).toEqual([
    { text: 'BÁO CÁO', kind: 'heading', place: { part: { vi: 'đoạn 1', en: 'paragraph 1' } } },
    { text: 'Năm 2024 có gần 60 hoạt động', kind: 'paragraph', place: { part: { vi: 'đoạn 2', en: 'paragraph 2' } } },
  ]);
});

test('deleted text, field codes and fallbacks are not read; inserted text is', () => {
  const body =
    '<w:p><w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins><w:r><w:t>60</w:t></w:r></w:ins>' +
    '<w:r><w:instrText>PAGE 9</w:instrText></w:r><w:r><w:t> FTA</w:t></w:r>' +
    '<mc:AlternateContent><mc:Choice><w:r><w:t>!</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>?</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
  expect(read(wordParts(body)).map(({ text }) => text)).toEqual(['60 FTA!']);
});

test('tables: cells in their row and column, numbers with their labels', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc>${properties}${text === '' ? '<w:p/>' : paragraph(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const body = `<w:tbl>${row(cell('Chỉ tiêu'), cell('Năm 2023'), cell('Năm 2024'))}${row(cell('Tổng số FTA'), cell(''), cell('17'))}${row(cell('Ghi chú chung', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), cell('16'))}</w:tbl>`;
  const blocks = read(wordParts(body));
  expect(blocks.map(({ text, place }) => [text, place.part?.vi])).toEqual([
    ['Chỉ tiêu', 'bảng 1, hàng 1, cột 1'],
    ['Năm 2023', 'bảng 1, hàng 1, cột 2'],
    ['Năm 2024', 'bảng 1, hàng 1, cột 3'],
    ['Tổng số FTA', 'bảng 1, hàng 2, cột 1'],
    ['17', 'bảng 1, hàng 2, cột 3'],
    ['Ghi chú chung', 'bảng 1, hàng 3, cột 1'],
    ['16', 'bảng 1, hàng 3, cột 3'],
  ]);
  expect(blocks[4]).toMatchObject({ kind: 'cell', before: 'Năm 2024 Tổng số FTA ' });
});

test('footnotes, headers and footers are read and named', () => {
  const parts = wordParts(paragraph('Thân bài'), {
    footnotes: `<w:footnotes xmlns:w="w">${paragraph('Theo báo cáo năm 2024')}</w:footnotes>`,
    header: `<w:hdr xmlns:w="w">${paragraph('Đầu trang')}</w:hdr>`,
  });
  expect(read(parts).map(({ text, place }) => [text, place.part?.vi])).toEqual([
    ['Thân bài', 'đoạn 1'],
    ['Theo báo cáo năm 2024', 'chú thích cuối trang 1'],
    ['Đầu trang', 'đầu trang 1'],
  ]);
});

const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

test.each([
  ['a DTD', wordParts('<w:p/>', { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'xml.dtd'],
  ['broken XML', { ...wordParts('<w:p/>'), 'word/document.xml': '<w:document><w:body>' }, 'xml.malformed'],
  ['a workbook', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }, 'file.notDocument'],
  ['an encrypted file', compound('EncryptedPackage'), 'file.encrypted'],
  ['an old .doc', compound('WordDocument'), 'file.notDocument'],
  ['an empty file', new Uint8Array(), 'file.empty'],
  ['no zip', new TextEncoder().encode('chỉ là chữ'), 'file.notDocument'],
  ['a file cut short', zipOf(wordParts(paragraph('x'))).slice(0, 200), 'zip.truncated'],
])('%s is refused, in terms of Word and with the file named', (_name, parts, code) => {
  const error = refusal(parts);
  expect([error.code, error.where.file]).toEqual([code, 'bai.docx']);
  expect(error.text.vi).not.toMatch(/Excel|xlsx/);
  expect(error.text.en).not.toMatch(/Excel|xlsx/);
});

test('an archive that inflates without end is refused', () => {
  const bytes = zipOf({
    ...wordParts('<w:p/>'),
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${' '.repeat(17 * 1024 * 1024)}</w:body></w:document>`,
  });
  expect(refusal(bytes).code).toBe('zip.bomb');
});
