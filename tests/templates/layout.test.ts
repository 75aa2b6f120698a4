import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { WorkbookPackage } from '../../src/ooxml/package/workbookPackage';
import { assets, templateNames } from './builtInTemplates';

interface SheetXml {
  readonly name: string;
  readonly xml: string;
}

/** A template as XlsxWriter writes it: sheets in the order of their tabs, shared strings and cell formats by number. */
interface TemplateXml {
  readonly sheets: readonly SheetXml[];
  readonly strings: readonly string[];
  readonly wraps: readonly boolean[];
}

function readTemplate(name: string): TemplateXml {
  const bytes = readFileSync(path.join(assets, 'templates', `${name}.xlsx`));
  const file = WorkbookPackage.open(bytes, nodeZipCodec);
  const names = all(file.text('xl/workbook.xml'), /<sheet name="([^"]*)"/g).map(([, sheet]) => sheet ?? '');
  const strings = all(file.text('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, item]) =>
    all(item ?? '', /<t[^>]*>([^<]*)<\/t>/g)
      .map(([, run]) => run ?? '')
      .join(''),
  );
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(file.text('xl/styles.xml'))?.[0] ?? '';
  const wraps = all(formats, /<xf [^>]*?(\/>|>.*?<\/xf>)/gs).map(([xf]) => xf.includes('wrapText="1"'));
  const sheets = names.map((sheet, index) => ({
    name: sheet,
    xml: file.text(`xl/worksheets/sheet${String(index + 1)}.xml`),
  }));
  return { sheets, strings, wraps };
}

function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** Rows without a height that hold a wrapped text and no marker: nobody sizes them but Excel. */
function unsizedRows({ strings, wraps }: TemplateXml, { name, xml }: SheetXml): string[] {
  const unsized: string[] = [];
  for (const [, attributes = '', cells = ''] of all(xml, /<row ([^>]*[^/])>(.*?)<\/row>/gs)) {
    const texts = all(cells, /<c r="([A-Z]+\d+)" s="(\d+)" t="s"><v>(\d+)<\/v>/g).map(([, cell, style, item]) => ({
      cell,
      wrapped: wraps[Number(style)] === true,
      text: strings[Number(item)] ?? '',
    }));
    if (attributes.includes('customHeight="1"') || texts.some(({ text }) => text.includes('{{'))) continue;
    const wrapped = texts.filter((text) => text.wrapped && text.text !== '');
    unsized.push(...wrapped.map(({ cell, text }) => `${name} ${String(cell)}: ${text}`));
  }
  return unsized;
}

test.each(templateNames)('%s states the height of every row whose wrapped text the fill leaves alone', (name) => {
  const template = readTemplate(name);
  expect(template.wraps).toContain(true);
  expect(template.sheets.flatMap((sheet) => unsizedRows(template, sheet))).toEqual([]);
});

test('a row of wrapped text without a height is found', () => {
  const template: TemplateXml = { sheets: [], strings: ['chi tiết tại Phụ lục 2'], wraps: [false, true] };
  const cell = '<c r="A1" s="1" t="s"><v>0</v></c>';
  const sheetOf = (attributes: string) => ({ name: 'Trang', xml: `<row r="1"${attributes}>${cell}</row>` });
  expect(unsizedRows(template, sheetOf(''))).toEqual(['Trang A1: chi tiết tại Phụ lục 2']);
  expect(unsizedRows(template, sheetOf(' ht="33" customHeight="1"'))).toEqual([]);
});

test.each(['tom-tat-lanh-dao', 'bao-cao-quy-tinh'])('the first sheet of %s is printed on one page', (name) => {
  const xml = readTemplate(name).sheets[0]?.xml ?? '';
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  // One page wide and one tall is what a sheet means that fits to pages and states no number of them.
  expect(/<pageSetup [^>]*>/.exec(xml)?.[0]).not.toMatch(/fitTo(Width|Height)="(?!1")/);
});
