import { isMixed } from '../../../src/excel/keeping/mixedTexts';

test('Excel gives no value for what is not the same in the whole cell', () => {
  expect(isMixed({ bold: true, name: 'Arial' })).toBe(false);
  expect(isMixed(undefined)).toBe(false);
  expect(isMixed(JSON.parse('{"bold":null,"name":"Arial"}') as Excel.CellPropertiesFont)).toBe(true);
});
