import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { si, smallWorkbook, textCell, valuesOf } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const place = (name: string): string => path.join(folder, name);

/** The built-in data set with a register of agreements whose names look like markers. */
function dataWith(name: string, titles: readonly string[]): string {
  const seed = path.join(__dirname, '../../assets/data/seed-2024');
  cpSync(seed, place(name), { recursive: true });
  const [headings = ''] = readFileSync(path.join(seed, 'agreements.csv'), 'utf8').split('\n');
  const rows = titles.map((title, index) => `A${index},${title},,FTA,${title},2001,2002,VN,in_force,Nguồn thử`);
  writeFileSync(path.join(place(name), 'agreements.csv'), `${[headings.trim(), ...rows].join('\n')}\n`);
  return place(name);
}

const first = dataWith('du-lieu-1', ['{{if x}}', '{{ky}}', 'Hiệp định', '{{/if}}']);
const second = dataWith('du-lieu-2', ['{{HLA.2024}}', '{{', '{{.title}}', 'x {{ky}} y', '{{/if}}']);

const row = (index: number, cells: string): string => `<row r="${index}">${cells}</row>`;
const shared = (address: string, index: number): string => `<c r="${address}" t="s"><v>${index}</v></c>`;
const rich = '<si><r><rPr><b/></rPr><t>Tên: </t></r><r><t>{{.title}}</t></r></si>';
const template = place('mau.xlsx');
writeFileSync(
  template,
  smallWorkbook(
    [
      {
        name: 'BC',
        rows: [
          row(1, textCell('A1', '{{#if AGR}}')),
          row(2, textCell('A2', '{{#rows list(agreements, period=all)}}')),
          row(3, textCell('A3', '{{.title}}') + shared('B3', 0) + shared('C3', 1)),
          row(4, textCell('A4', '{{/rows}}')),
          row(5, textCell('A5', '{{/if}}')),
          row(6, textCell('A6', 'Hết')),
        ].join(''),
      },
    ],
    { strings: [rich, si('{{.partner}}')] },
  ),
);

async function run(out: string, from: string, ...more: string[]): Promise<[code: number, file: string]> {
  const { code } = await ngkt(['fill', from, ...more, '--out', place(out)]);
  return [code, place(out)];
}

const data = (of: string): string[] => ['--data', of, '--period', '2024', '--today', '2025-01-10'];
const values = (file: string) => valuesOf(readFileSync(file), 'BC');

test('a report whose data hold braces is filled again, checked, published and restored like any other', async () => {
  const [codeA, a] = await run('a.xlsx', template, ...data(first));
  const [codeB, b] = await run('b.xlsx', template, ...data(second));
  expect(await values(a)).toMatchObject({
    A1: '{{if x}}',
    B1: 'Tên: {{if x}}',
    C2: '{{ky}}',
    A4: '{{/if}}',
    A5: 'Hết',
  });

  const [codeAB, ab] = await run('ab.xlsx', a, ...data(second));
  expect(await values(ab)).toEqual(await values(b));
  const [codeABA, aba] = await run('aba.xlsx', ab, ...data(first));
  expect(await values(aba)).toEqual(await values(a));
  expect([codeAB, codeABA]).toEqual([codeB, codeA]);

  const [, restored] = await run('mau-cu.xlsx', aba, '--restore');
  expect(await values(restored)).toEqual(await values(template));
  const [published, copy] = await run('phat-hanh.xlsx', aba, '--publish');
  expect([published, await values(copy)]).toEqual([0, await values(a)]);

  expect((await ngkt(['check', ab, '--data', second])).out).not.toContain('{{');
  const { out } = await ngkt(['trace', ab, "'BC'!A1"]);
  expect(out).toContain('Nội dung đã điền: {{HLA.2024}}');
  expect(out).not.toContain('sửa tay');
});
