import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applied, planOf, valuesOf } from './smallWorkbook';
import { rawPartsOf } from './zipOf';

const rich = readFileSync(path.join(__dirname, '../fixtures/xlsx/rich.xlsx'));

const threeCells = planOf([
  {
    sheet: 'Báo cáo',
    writes: [
      {
        row: 1,
        column: 1,
        content: {
          type: 'text',
          text: 'BÁO CÁO KINH TẾ năm 2026',
          substitutions: [{ from: 16, to: 32, text: 'năm 2026' }],
        },
      },
      { row: 5, column: 8, content: { type: 'text', text: 'Số sơ bộ' } },
      { row: 7, column: 8, content: { type: 'number', number: 17 } },
    ],
  },
]);

describe('a template with everything in it', () => {
  it('keeps every part that three written cells do not concern, byte for byte', async () => {
    const before = rawPartsOf(rich);
    const after = rawPartsOf(await applied(rich, threeCells));
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0,
    );
    expect(changed.sort()).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('changes nothing of the sheet but the three cells', async () => {
    const xml = (bytes: Uint8Array): string =>
      Buffer.from(rawPartsOf(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
    const after = xml(await applied(rich, threeCells));
    const expected = xml(rich)
      .replace(
        '<c r="A1" s="1" t="s"><v>0</v></c>',
        '<c r="A1" s="1" t="inlineStr"><is><t>BÁO CÁO KINH TẾ năm 2026</t></is></c>',
      )
      .replace('<c r="H5" t="s"><v>18</v></c>', '<c r="H5" t="inlineStr"><is><t>Số sơ bộ</t></is></c>')
      .replace('<c r="H7" s="5"/>', '<c r="H7" s="5"><v>17</v></c>');
    expect(after).toBe(expected);
  });

  it('is read as a workbook with these values again', async () => {
    const values = await valuesOf(await applied(rich, threeCells), 'Báo cáo');
    expect(values).toMatchObject({ A1: 'BÁO CÁO KINH TẾ năm 2026', H5: 'Số sơ bộ', H7: 17, C11: 319601.4 });
  });
});
