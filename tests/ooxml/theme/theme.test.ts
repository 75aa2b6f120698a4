import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { WorkbookPackage } from '../../../src/ooxml/package/workbookPackage';
import { Theme } from '../../../src/ooxml/theme/theme';
import { tinted } from '../../../src/ooxml/theme/tint';
import { XmlView } from '../../../src/ooxml/xml/xmlView';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** As Excel's own palette shows the Office theme's colours. */
it.each([
  ['4F81BD', 0.4, '95B3D7'],
  ['4F81BD', 0.6, 'B8CCE4'],
  ['4F81BD', -0.25, '366092'],
  ['FFFFFF', -0.15, 'D9D9D9'],
  ['000000', 0.5, '808080'],
  ['1F497D', 0, '1F497D'],
])('%s with tint %d is %s', (rgb, tint, shown) => {
  const distance = [0, 2, 4].map((at) =>
    Math.abs(parseInt(tinted(rgb, tint).slice(at, at + 2), 16) - parseInt(shown.slice(at, at + 2), 16)),
  );
  expect(Math.max(...distance)).toBeLessThanOrEqual(1);
});

describe('colours of cell formats', () => {
  const file = WorkbookPackage.open(readFileSync(path.join(__dirname, '../../fixtures/xlsx/rich.xlsx')), nodeZipCodec);
  const theme = Theme.of(file, 'xl/workbook.xml');
  it.each([
    ['<color rgb="FF00B050"/>', '#00B050'],
    ['<color theme="0"/>', '#FFFFFF'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="4"/>', '#C8102E'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color auto="1"/>', undefined],
  ])('%s is %s', (xml, shown) => {
    expect(theme.colorOf(XmlView.read(xml, 'color'))).toBe(shown);
  });
});
