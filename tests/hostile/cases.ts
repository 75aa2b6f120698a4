/**
 * Workbook files that are hostile, broken or not what they seem, with what each must be answered. Every file is made
 * from one small valid template; `hostile.test.ts` runs them through opening, planning, applying and writing.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { relationship, rels, smallParts, smallWorkbook, textCell, type SmallOptions } from '../ooxml/smallWorkbook';
import { zipOf } from '../ooxml/zipOf';
import { handMadeZip, type HandMadeEntry } from '../ooxml/zip/handMadeZip';

export interface HostileCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
  /** What the Vietnamese message must say. */
  readonly says: readonly string[];
  readonly sheet?: string;
  readonly cell?: string;
}

const SHEET = 'Bảng 1';
const ROWS = `<row r="1">${textCell('A1', 'Số hoạt động')}${textCell('B1', '{{HLA}}')}</row>`;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function parts(
  changes: Readonly<Record<string, string | null>> = {},
  options: SmallOptions = {},
): Record<string, string> {
  return smallParts([{ name: SHEET, rows: ROWS }], { ...options, parts: { ...options.parts, ...changes } });
}

const valid = (): Uint8Array => zipOf(parts());

/** The template with one part's text changed. */
function changed(part: string, change: (text: string) => string): () => Uint8Array {
  return () => {
    const all = parts();
    return zipOf({ ...all, [part]: change(all[part] ?? '') });
  };
}

/** The template with other rows, strings or elements behind the rows. */
function sheet(rows: string, behind = '', strings: readonly string[] = []): () => Uint8Array {
  return () => smallWorkbook([{ name: SHEET, rows, behind }], { strings });
}

/** The template as an archive made by hand, with some entries changed. */
function archive(
  change: (entry: HandMadeEntry) => HandMadeEntry,
  more: readonly HandMadeEntry[] = [],
): () => Uint8Array {
  return () => handMadeZip([...Object.entries(parts()).map(([name, content]) => change({ name, content })), ...more]);
}

const only = (part: string, change: Partial<HandMadeEntry>) =>
  archive((entry) => (entry.name === part ? { ...entry, ...change } : entry));

/** A text cell for each row, in column A. */
const marked = (...texts: readonly string[]): (() => Uint8Array) =>
  sheet(texts.map((text, i) => `<row r="${i + 1}">${textCell(`A${i + 1}`, text)}</row>`).join(''));

function compoundFile(...names: readonly string[]): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  return Buffer.concat([header, ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le'))]);
}

/** A file of a few kilobytes that inflates to hundreds of megabytes of spaces. */
function bomb(): Uint8Array {
  const megabyte = Buffer.alloc(1048576, 32);
  const megabytes = 240;
  const content = Buffer.concat(Array.from({ length: megabytes }, () => megabyte));
  const data = deflateRawSync(content, { level: 9 });
  const all = Object.entries(parts()).map(([name, text]) => ({ name, content: text }));
  return handMadeZip([
    ...all,
    { name: 'xl/media/big.xml', content: data, stored: true, method: 8, crc: crc32(content), size: content.length },
  ]);
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const behindDeclaration = (text: string, added: string): string => text.replace('?>\n', `?>\n${added}`);
const BILLION = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((letter, i) => `<!ENTITY ${letter} "${`&${'abcdefghi'.charAt(i)};`.repeat(10)}">`)
  .join('')}]>`;

export const hostileCases: readonly HostileCase[] = [
  // Not a workbook at all
  { name: 'an empty file', bytes: () => new Uint8Array(0), code: 'file.empty', says: ['0 byte'] },
  {
    name: 'a CSV file under the name of a workbook',
    bytes: () => Buffer.from('STT;Tỉnh\n1;Hà Nội\n'),
    code: 'file.notWorkbook',
    says: ['không phải là sổ tính Excel', '.xlsx'],
  },
  {
    name: 'an HTML page that calls itself a workbook',
    bytes: () => Buffer.from('<html><table></table></html>'),
    code: 'file.notWorkbook',
    says: ['không phải là sổ tính Excel'],
  },
  {
    name: 'a legacy .xls file',
    bytes: () => compoundFile('Root Entry', 'Workbook'),
    code: 'file.legacyXls',
    says: ['.xls', 'Excel Workbook (*.xlsx)'],
  },
  {
    name: 'an encrypted workbook',
    bytes: () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    code: 'file.encrypted',
    says: ['mật khẩu'],
  },
  {
    name: 'an old Word file',
    bytes: () => compoundFile('Root Entry', 'WordDocument'),
    code: 'file.notWorkbook',
    says: ['Office đời cũ'],
  },
  {
    name: 'an OpenDocument sheet',
    bytes: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    code: 'file.openDocument',
    says: ['.ods', 'LibreOffice'],
  },
  {
    name: 'a Word document',
    bytes: () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
    code: 'file.notWorkbook',
    says: ['Word'],
  },
  {
    name: 'an archive of something else',
    bytes: () => zipOf({ 'readme.txt': 'xin chào' }),
    code: 'file.notWorkbook',
    says: ['[Content_Types].xml'],
  },
  {
    name: 'a workbook with macros',
    bytes: changed('[Content_Types].xml', (text) =>
      text.replace(`${SPREADSHEET}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    ),
    code: 'file.macro',
    says: ['macro', 'Excel Workbook (*.xlsx)'],
  },
  {
    name: 'a workbook that hides its macros under an innocent type',
    bytes: () =>
      zipOf(
        parts({ 'xl/vbaProject.bin': 'x' }, { workbookRels: relationship('rId66', 'vbaProject', 'vbaProject.bin') }),
      ),
    code: 'file.macro',
    says: ['vbaProject.bin'],
  },
  {
    name: 'a binary workbook',
    bytes: changed('[Content_Types].xml', (text) =>
      text.replace(`${SPREADSHEET}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    ),
    code: 'file.binary',
    says: ['.xlsb'],
  },
  {
    name: 'a digitally signed workbook',
    bytes: () => zipOf(parts({ '_xmlsignatures/sig1.xml': '<Signature/>' })),
    code: 'file.signed',
    says: ['chữ ký số', 'bản chưa ký'],
  },

  // Archives
  {
    name: 'a file cut after its first bytes',
    bytes: () => valid().subarray(0, 40),
    code: 'zip.truncated',
    says: ['cắt cụt'],
  },
  {
    name: 'a file cut in the middle',
    bytes: () => valid().subarray(0, valid().length >> 1),
    code: 'zip.truncated',
    says: ['cắt cụt'],
  },
  {
    name: 'a file that lacks its last byte',
    bytes: () => valid().subarray(0, -1),
    code: 'zip.truncated',
    says: ['cắt cụt'],
  },
  {
    name: 'a file that lacks its beginning',
    bytes: () => valid().subarray(300),
    code: 'zip.truncated',
    says: ['cắt cụt'],
  },
  {
    name: 'a part whose checksum is wrong',
    bytes: only(sheetPart, { crc: 1 }),
    code: 'zip.damaged',
    says: [sheetPart, 'CRC'],
  },
  {
    name: 'a part whose compressed data are damaged',
    bytes: only('xl/styles.xml', { content: Buffer.alloc(400, 0xff), stored: true, method: 8 }),
    code: 'zip.damaged',
    says: ['xl/styles.xml'],
  },
  { name: 'a zip bomb', bytes: bomb, code: 'zip.bomb', says: ['xl/media/big.xml', 'bom nén'] },
  {
    name: 'a part that inflates to more than it says',
    bytes: only(sheetPart, { size: 20 }),
    code: 'zip.bomb',
    says: [sheetPart],
  },
  {
    name: 'a part of more than 256 MB',
    bytes: only('xl/styles.xml', { size: 300 * 1048576 }),
    code: 'zip.tooLarge',
    says: ['xl/styles.xml', '256 MB'],
  },
  {
    name: 'many parts that together are too large',
    bytes: archive(
      (entry) => entry,
      Array.from({ length: 5 }, (_unused, i) => ({
        name: `xl/media/${i}.bin`,
        content: Buffer.alloc(1048576),
        stored: true,
        method: 8,
        size: 250 * 1048576,
      })),
    ),
    code: 'zip.tooLarge',
    says: ['1024 MB'],
  },
  {
    name: 'far too many parts',
    bytes: archive(
      (entry) => entry,
      Array.from({ length: 10_001 }, (_unused, i) => ({ name: `a/${i}`, content: '', stored: true })),
    ),
    code: 'zip.tooManyEntries',
    says: ['10000'],
  },
  {
    name: 'a part twice',
    bytes: archive((entry) => entry, [{ name: 'XL/Workbook.xml', content: '<workbook/>' }]),
    code: 'zip.duplicate',
    says: ['hai lần'],
  },
  {
    name: 'a part whose name leads out of the file',
    bytes: archive((entry) => entry, [{ name: '../../../home/x.xml', content: 'x' }]),
    code: 'zip.name',
    says: ['../../../home/x.xml'],
  },
  {
    name: 'a password on one part',
    bytes: only(sheetPart, { flags: 0x0801 }),
    code: 'file.encrypted',
    says: ['mật khẩu', sheetPart],
  },
  { name: 'an unknown compression method', bytes: only(sheetPart, { method: 98 }), code: 'zip.method', says: ['98'] },

  // Package
  {
    name: 'a wrong content type for the workbook',
    bytes: changed('[Content_Types].xml', (text) => text.replace(`${SPREADSHEET}.sheet.main+xml`, 'text/plain')),
    code: 'package.contentType',
    says: ['xl/workbook.xml', 'text/plain'],
  },
  {
    name: 'no relationship to a workbook',
    bytes: changed('_rels/.rels', () => rels('')),
    code: 'package.noWorkbook',
    says: ['officeDocument'],
  },
  {
    name: 'a workbook part that is not there',
    bytes: () => zipOf(parts({ 'xl/workbook.xml': null })),
    code: 'package.missingPart',
    says: ['xl/workbook.xml'],
  },
  {
    name: 'a sheet part that is not there',
    bytes: () => zipOf(parts({ [sheetPart]: null })),
    code: 'package.missingPart',
    says: [sheetPart],
  },
  {
    name: 'a sheet that names a relationship nobody wrote',
    bytes: changed('xl/workbook.xml', (text) => text.replace('r:id="rId1"', 'r:id="rId77"')),
    code: 'package.relationship',
    says: ['rId77'],
    sheet: SHEET,
  },
  {
    name: 'a relationship without a target',
    bytes: changed('xl/_rels/workbook.xml.rels', (text) => text.replace('Target="styles.xml"', '')),
    code: 'package.relationship',
    says: ['xl/workbook.xml', 'rId90'],
  },
  {
    name: 'two relationships with one id',
    bytes: changed('xl/_rels/workbook.xml.rels', (text) => text.replace('rId91', 'rId90')),
    code: 'package.relationship',
    says: ['rId90'],
  },
  {
    name: 'relationships in a circle',
    bytes: () =>
      zipOf(parts({ 'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'custom', '../workbook.xml')) })),
    code: 'package.cycle',
    says: ['vòng tròn'],
  },
  {
    name: 'a chart that is not there',
    bytes: () =>
      zipOf(
        parts({
          'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'drawing', '../drawings/drawing1.xml')),
        }),
      ),
    code: 'package.missingPart',
    says: ['xl/drawings/drawing1.xml'],
  },
  {
    name: 'no sheet at all',
    bytes: changed('xl/workbook.xml', (text) => text.replace(/<sheet .*?\/>/, '')),
    code: 'workbook.noSheets',
    says: ['không có trang tính nào'],
  },
  {
    name: 'two sheets of one name',
    bytes: changed('xl/workbook.xml', (text) =>
      text.replace('</sheets>', `<sheet name="${SHEET.toUpperCase()}" sheetId="2" r:id="rId1"/></sheets>`),
    ),
    code: 'workbook.doubledSheet',
    says: ['cùng tên'],
  },

  // XML
  {
    name: 'a document type in a sheet',
    bytes: changed(sheetPart, (text) => behindDeclaration(text, '<!DOCTYPE worksheet>')),
    code: 'xml.dtd',
    says: [sheetPart, 'DOCTYPE'],
  },
  {
    name: 'a billion laughs in the shared strings',
    bytes: changed('xl/sharedStrings.xml', (text) =>
      behindDeclaration(text, BILLION).replace('></sst>', '><si><t>&j;</t></si></sst>'),
    ),
    code: 'xml.dtd',
    says: ['xl/sharedStrings.xml'],
  },
  {
    name: 'an external entity in the workbook',
    bytes: changed('xl/workbook.xml', (text) =>
      behindDeclaration(text, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    ),
    code: 'xml.dtd',
    says: ['xl/workbook.xml'],
  },
  {
    name: 'an entity in a part that filling never changes',
    bytes: () =>
      zipOf(
        parts({
          'docProps/core.xml': '<!DOCTYPE x><x/>',
          '_rels/.rels': rels(
            relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
              relationship('rId2', 'core-properties', 'docProps/core.xml'),
          ),
        }),
      ),
    code: 'xml.dtd',
    says: ['docProps/core.xml'],
  },
  {
    name: 'content types that break off',
    bytes: changed('[Content_Types].xml', (text) => text.slice(0, -12)),
    code: 'xml.malformed',
    says: ['[Content_Types].xml'],
  },
  {
    name: 'relationships that are not XML',
    bytes: changed('xl/_rels/workbook.xml.rels', () => 'không phải XML'),
    code: 'xml.malformed',
    says: ['xl/_rels/workbook.xml.rels'],
  },
  {
    name: 'a workbook part with crossed tags',
    bytes: changed('xl/workbook.xml', (text) => text.replace('</sheets></workbook>', '</workbook></sheets>')),
    code: 'xml.malformed',
    says: ['xl/workbook.xml'],
  },
  {
    name: 'a style sheet that is never closed',
    bytes: changed('xl/styles.xml', (text) => text.replace('</styleSheet>', '')),
    code: 'xml.malformed',
    says: ['xl/styles.xml'],
  },
  {
    name: 'shared strings with a stray bracket',
    bytes: changed('xl/sharedStrings.xml', (text) => text.replace('</sst>', '<</sst>')),
    code: 'xml.malformed',
    says: ['xl/sharedStrings.xml'],
  },
  {
    name: 'a sheet that breaks off among its cells',
    bytes: changed(sheetPart, (text) => text.slice(0, text.indexOf('{{HLA}}'))),
    code: 'xml.malformed',
    says: [sheetPart],
    sheet: SHEET,
  },
  {
    name: 'a sheet that breaks off behind its rows',
    bytes: changed(sheetPart, (text) => text.replace('</worksheet>', '<mergeCells>')),
    code: 'xml.malformed',
    says: [sheetPart],
    sheet: SHEET,
  },
  {
    name: 'a sheet part that is no sheet',
    bytes: changed(sheetPart, () => '<x xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
    code: 'sheet.noData',
    says: ['sheetData'],
    sheet: SHEET,
  },
  {
    name: 'a comment part that is broken',
    bytes: () =>
      zipOf(
        parts(
          {
            'xl/comments1.xml': '<comments><a></comments>',
            'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'comments', '../comments1.xml')),
          },
          { types: `<Override PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/>` },
        ),
      ),
    code: 'xml.malformed',
    says: ['xl/comments1.xml'],
  },
  {
    name: 'a sheet in an encoding it does not declare',
    bytes: changed(sheetPart, (text) => text.replace('UTF-8', 'windows-1258')),
    code: 'xml.encoding',
    says: [sheetPart, 'windows-1258'],
  },
  {
    name: 'a sheet whose bytes are no UTF-8',
    bytes: only(sheetPart, {
      content: Buffer.from(
        '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>B\u1ea3ng</v></c></row></sheetData></worksheet>',
        'latin1',
      ).fill(0xff, 60, 62),
    }),
    code: 'xml.encoding',
    says: [sheetPart],
  },

  // Cells
  {
    name: 'a shared string that the table does not have',
    bytes: sheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>', '', ['<si><t>a</t></si>']),
    code: 'sheet.sharedString',
    says: ['9', '1 chuỗi'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a negative shared string',
    bytes: sheet('<row r="1"><c r="B1" t="s"><v>-1</v></c></row>', '', ['<si><t>a</t></si>']),
    code: 'sheet.sharedString',
    says: ['-1'],
    sheet: SHEET,
    cell: 'B1',
  },
  { name: 'a negative row', bytes: sheet('<row r="-5"/>'), code: 'sheet.reference', says: ['-5'], sheet: SHEET },
  {
    name: 'a row behind the last one Excel has',
    bytes: sheet('<row r="1048577"><c r="A1048577"/></row>'),
    code: 'sheet.reference',
    says: ['1048577'],
    sheet: SHEET,
  },
  {
    name: 'a column behind the last one Excel has',
    bytes: sheet('<row r="1"><c r="XFE1"/></row>'),
    code: 'sheet.reference',
    says: ['XFE1'],
    sheet: SHEET,
    cell: 'XFE1',
  },
  {
    name: 'a cell in the wrong row',
    bytes: sheet('<row r="1"><c r="A2"/></row>'),
    code: 'sheet.reference',
    says: ['A2', 'hàng 1'],
    sheet: SHEET,
    cell: 'A2',
  },
  {
    name: 'a cell that stands twice',
    bytes: sheet(`<row r="1">${textCell('A1', 'a')}${textCell('A1', 'b')}</row>`),
    code: 'sheet.doubledCell',
    says: ['A1', 'hai lần'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a number that is a word',
    bytes: sheet('<row r="1"><c r="C1"><v>gần 60</v></c></row>'),
    code: 'sheet.value',
    says: ['gần 60'],
    sheet: SHEET,
    cell: 'C1',
  },
  {
    name: 'a style that does not exist',
    bytes: sheet('<row r="1"><c r="A1" s="12"/></row>'),
    code: 'sheet.style',
    says: ['12', '3 kiểu'],
    sheet: SHEET,
    cell: 'A1',
  },

  // Templates
  {
    name: 'a list that is never closed',
    bytes: marked('{{#rows table(rows)}}', '{{.a}}'),
    code: 'block.unclosed',
    says: ['{{/rows}}'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'an end without a list',
    bytes: marked('Cộng', '{{/rows}}'),
    code: 'block.unopened',
    says: ['{{/rows}}', 'đứng trước'],
    sheet: SHEET,
  },
  {
    name: 'lists and conditions that cross',
    bytes: marked('{{#if HLA}}', '{{#rows table(rows)}}', '{{.a}}', '{{/if}}', '{{/rows}}'),
    code: 'block.crossing',
    says: ['đóng chéo'],
    sheet: SHEET,
  },
  {
    name: 'a list inside a list',
    bytes: marked('{{#rows table(rows)}}', '{{#rows table(rows)}}', '{{.a}}', '{{/rows}}', '{{/rows}}'),
    code: 'block.inList',
    says: ['không đặt được khối khác'],
    sheet: SHEET,
  },
  {
    name: 'a marker of an indicator nobody knows',
    bytes: marked('{{HLAA}}'),
    code: 'marker.unknown',
    says: ['HLA'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a marker typed with separate accents of an unknown name',
    bytes: marked('{{ngày báo cáo}}'.normalize('NFD')),
    code: 'marker.syntax',
    says: ['báo'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a marker that is not closed',
    bytes: marked('Có {{HLA hoạt động'),
    code: 'marker.unclosed',
    says: ['}}'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a list of an unknown kind',
    bytes: marked('{{#rows ranking(FDI_REG)}}', '{{.value}}', '{{/rows}}'),
    code: 'list.unknown',
    says: ['rank'],
    sheet: SHEET,
    cell: 'A1',
  },
  {
    name: 'a list that a merged cell crosses',
    bytes: sheet(
      `<row r="1">${textCell('A1', '{{#rows table(rows)}}{{.a}}{{/rows}}')}</row>`,
      '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>',
    ),
    code: 'block.merge',
    says: ['B1:B2', 'bỏ gộp'],
    sheet: SHEET,
  },
  {
    name: 'a list longer than a sheet has rows',
    bytes: sheet(
      `<row r="1">${textCell('A1', '{{#rows table(rows)}}{{.a}}{{/rows}}')}</row><row r="1048576">${textCell('A1048576', 'cuối')}</row>`,
    ),
    code: 'sheet.tooManyRows',
    says: ['1048576'],
    sheet: SHEET,
  },
];
