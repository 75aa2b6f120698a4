import { applyLivePlan } from '../../../src/excel/applyLivePlan';
import { isMixed } from '../../../src/excel/keeping/mixedTexts';
import { readLiveWorkbook } from '../../../src/excel/readLiveWorkbook';
import { planOf, smallWorkbook } from '../../ooxml/smallWorkbook';
import { closeExcel, openInExcel } from '../openInExcel';

afterEach(closeExcel);

test('Excel gives no value for what is not the same in the whole cell', () => {
  expect(isMixed({ bold: true, name: 'Arial' })).toBe(false);
  expect(isMixed(undefined)).toBe(false);
  expect(isMixed(JSON.parse('{"bold":null,"name":"Arial"}') as Excel.CellPropertiesFont)).toBe(true);
});

const bold = '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>';
const raised = '<rPr><vertAlign val="superscript"/><sz val="11"/><rFont val="Calibri"/></rPr>';

function richCell(address: string, ...runs: readonly (readonly [properties: string, text: string])[]): string {
  const texts = runs.map(([properties, text]) => `<r>${properties}<t xml:space="preserve">${text}</t></r>`);
  return `<c r="${address}" t="inlineStr"><is>${texts.join('')}</is></c>`;
}

test('a fill says which texts lose their formatting', async () => {
  const rows = `<row r="1">${richCell('A1', ['', 'Vốn '], [bold, '{{a}}'])}${richCell('B1', [bold, 'Cả '], [bold, '{{b}}'])}${richCell('C1', ['', '{{c}} km'], [raised, '2'])}${richCell('D1', ['', 'Không '], [bold, 'điền'])}</row>`;
  await openInExcel(smallWorkbook([{ name: 'Bảng 1', rows }]));
  const content = await readLiveWorkbook();
  const write = (column: number) => ({ row: 1, column, content: { type: 'text', text: `Đã điền ${column}` } as const });
  const plan = planOf([{ sheet: 'Bảng 1', writes: [write(1), write(2), write(3)] }]);
  const { findings } = await applyLivePlan(content, plan);
  expect(findings.map(({ rule, where }) => [rule, where])).toEqual([
    ['excel.formattingLost', { sheet: 'Bảng 1', cell: 'A1' }],
    ['excel.formattingLost', { sheet: 'Bảng 1', cell: 'C1' }],
  ]);
});
