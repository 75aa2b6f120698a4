import { describeLook, lookDescribed, lookOf } from '../../../src/excel/keeping/cellLook';
import { StyleChanges } from '../../../src/ooxml/styles/styleChanges';
import { DEFAULT_STYLES, StyleSheet } from '../../../src/ooxml/styles/styleSheet';

const look = lookOf(
  {
    font: {
      bold: true,
      italic: false,
      underline: 'Double',
      strikethrough: false,
      color: '#9C1C1C',
      name: 'Times New Roman',
      size: 12,
    },
    fill: { color: '#D5DFEC' },
    borders: { left: { style: 'Continuous', weight: 'Thin', color: '#000000' }, top: { style: 'None' } },
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    indentLevel: 0,
    textOrientation: -45,
  },
  '#,##0.0',
);

test('a look comes back from its description', () => {
  const again = lookDescribed(describeLook(look));
  expect(again?.numberFormat).toBe('#,##0.0');
  expect(again?.format).toMatchObject({
    font: { bold: true, italic: false, underline: 'Double', color: '#9C1C1C', name: 'Times New Roman', size: 12 },
    fill: { color: '#D5DFEC' },
    borders: { left: { style: 'Continuous', weight: 'Thin' }, top: { style: 'None' } },
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    textOrientation: -45,
  });
});

test('a file takes the description as one of its own', () => {
  const styles = new StyleChanges(new StyleSheet(DEFAULT_STYLES, 'xl/styles.xml'));
  const style = styles.adopt(describeLook(look));
  const sheet = new StyleSheet(styles.text, 'xl/styles.xml');
  expect(sheet.formatOf(style)).toBe('#,##0.0');
  expect(lookDescribed(sheet.describe(style))).toEqual(lookDescribed(describeLook(look)));
});

test('a cell without a fill calls itself white', () => {
  expect(lookOf({ fill: { color: '#FFFFFF' } }, 'General').format.fill).toBeUndefined();
});

test('what is no description has no look', () => {
  expect(lookDescribed('')).toBeUndefined();
  expect(lookDescribed('["<font/>"]')).toBeUndefined();
});
