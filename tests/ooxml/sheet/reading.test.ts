import { cellsOf, open, si, smallWorkbook, textCell, valuesOf } from '../smallWorkbook';

const read = (rows: string, strings: readonly string[] = []) =>
  valuesOf(smallWorkbook([{ name: 'S', rows }], { strings }), 'S');

describe('the cells of a sheet', () => {
  it('hold numbers, texts of three kinds, truth values and errors', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="n"><v> 2 </v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>' +
      '<c r="E1" t="str"><f>"x"</f><v>x</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" s="1"/><c r="I1"><v></v></c><c r="J1" t="inlineStr"/></row>';
    expect(await read(rows, [si('không'), si('có &amp; _x000D_')])).toEqual({
      A1: 1500,
      B1: 2,
      C1: 'có & \r',
      D1: ' a ',
      E1: 'x',
      F1: true,
      G1: null,
    });
  });

  it('may stand in any order, with and without their addresses', async () => {
    const rows =
      '<row r="7"><c r="C7"><v>73</v></c><c r="A7"><v>71</v></c></row><row r="3"><c><v>31</v></c><c><v>32</v></c><c r="F3"><v>36</v></c><c><v>37</v></c></row><row><c><v>41</v></c></row>';
    expect(await read(rows)).toEqual({ A3: 31, B3: 32, F3: 36, G3: 37, A4: 41, A7: 71, C7: 73 });
  });

  it('may be spread over two rows of one number', async () => {
    expect(await read('<row r="2"><c r="B2"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>')).toEqual({
      A2: 1,
      B2: 2,
    });
  });

  it('may have white space, comments and extensions between them', async () => {
    const rows =
      '\n <!-- a --><row r="1">\n  <c r="A1">\n<v>1</v> </c ><extLst><ext uri="x"><c/></ext></extLst></row >\n<row r=\'2\'><c s="1" r=\'B2\'><v>2</v></c></row>';
    expect(await read(rows)).toEqual({ A1: 1, B2: 2 });
  });

  it('have formulas without the sign, with entities resolved', async () => {
    const cells = await cellsOf(
      smallWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1"><f>IF(B1&gt;2,"a&amp;b","")</f></c></row>' }]),
      'S',
    );
    expect(cells['A1']).toEqual({ row: 1, column: 1, value: null, formula: 'IF(B1>2,"a&b","")', format: 'General' });
  });

  it('are none in a sheet without rows', async () => {
    const parts = smallWorkbook([{ name: 'S', rows: '' }]);
    expect((await open(parts)).snapshot().sheets[0]?.cells).toEqual([]);
  });
});

it.each([
  ['a row beyond the last', '<row r="1048577"/>', 'sheet.reference'],
  ['a negative row', '<row r="-1"/>', 'sheet.reference'],
  ['row zero', '<row r="0"/>', 'sheet.reference'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"/></row>', 'sheet.reference'],
  ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'sheet.reference'],
  ['a cell twice', '<row r="1"><c r="B1"/><c r="A1"/><c r="B1"/></row>', 'sheet.doubledCell'],
  ['a cell twice in a row', '<row r="1"><c r="B1"/><c r="B1"/></row>', 'sheet.doubledCell'],
  ['a text that the table does not have', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', 'sheet.sharedString'],
  ['a number that is none', '<row r="1"><c r="A1"><v>mười</v></c></row>', 'sheet.value'],
  ['a style that the file does not have', '<row r="1"><c r="A1" s="9"/></row>', 'sheet.style'],
  ['a cell that does not end', `<row r="1"><c r="A1"><v>1</v></row>`, 'xml.malformed'],
  ['a value that does not end', '<row r="1"><c r="A1"><v>1</c></row>', 'xml.malformed'],
  ['a cell inside a cell', `<row r="1"><c r="A1">${textCell('B1', 'x')}</c></row>`, 'xml.malformed'],
  ['a foreign element among rows', '<dòng/>', 'xml.malformed'],
  ['text among rows', 'abc<row r="1"/>', 'xml.malformed'],
])('refuses %s, naming the sheet', async (_case, rows, code) => {
  await expect(open(smallWorkbook([{ name: 'S', rows }]))).rejects.toMatchObject({
    code,
    where: { file: 'mau.xlsx', sheet: 'S' },
  });
});
