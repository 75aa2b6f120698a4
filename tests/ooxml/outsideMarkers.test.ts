import { readFileSync } from 'node:fs';
import path from 'node:path';
import { open, relationship, rels, smallWorkbook } from './smallWorkbook';

it('finds the marker in the text box of the rich template', async () => {
  const rich = readFileSync(path.join(__dirname, '../fixtures/xlsx/rich.xlsx'));
  expect((await open(rich)).snapshot().outside).toEqual([
    { sheet: 'Báo cáo', place: 'textBox', text: 'Hộp chữ: {{ky}}' },
  ]);
});

it('leaves out what a chart keeps of its cells, which is written anew with them', async () => {
  const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
  const bytes = smallWorkbook([{ name: 'S', rows: '' }], {
    types:
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawingType}"/>` +
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${chartType}"/>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId2', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/_rels/drawing1.xml.rels': rels(relationship('rId1', 'chart', '../charts/chart1.xml')),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/charts/chart1.xml':
        '<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:v>{{HLA}}</c:v></c:tx><c:cat><c:strRef><c:f>S!$A$1</c:f><c:strCache>' +
        '<c:ptCount val="1"/><c:pt idx="0"><c:v>{{.name}}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:chartSpace>',
    },
  });
  expect((await open(bytes)).snapshot().outside).toEqual([{ sheet: 'S', place: 'chart', text: '{{HLA}}' }]);
});

it.each([
  ['behind identifiers in braces', '<ext uri="{1-2}"/><a:p><a:t>{{HLA}}</a:t></a:p>', ['{{HLA}}']],
  ['in a section that is no markup', '<ext uri="{1-2}"/><a:p><a:t><![CDATA[{{HLA}}]]></a:t></a:p>', ['{{HLA}}']],
  ['where only identifiers have braces', '<ext uri="{{HLA}}"/><a:p><a:t>1</a:t></a:p>', []],
])('looks at the texts of a drawing %s', async (_case, content, texts) => {
  const bytes = smallWorkbook([{ name: 'S', rows: '' }], {
    types:
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId2', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${content}</xdr:wsDr>`,
    },
  });
  expect((await open(bytes)).snapshot().outside.map(({ text }) => text)).toEqual(texts);
});

it('finds markers in headers, sheet names, comments and charts, also split across runs', async () => {
  const types = 'application/vnd.openxmlformats-officedocument';
  const bytes = smallWorkbook(
    [
      {
        name: 'Trang {{period}}',
        rows: '',
        behind:
          '<headerFooter differentFirst="1"><oddHeader>&amp;LMật &amp;C{{issuer.name}}</oddHeader>' +
          '<oddFooter>&amp;LTrang &amp;P&amp;RNăm {{period}}, {{area.name}}</oddFooter>' +
          '<firstHeader>&amp;C{{issuer.name}}</firstHeader></headerFooter>',
      },
    ],
    {
      types:
        `<Override PartName="/xl/comments1.xml" ContentType="${types}.spreadsheetml.comments+xml"/>` +
        `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${types}.drawing+xml"/>` +
        `<Override PartName="/xl/charts/chart1.xml" ContentType="${types}.drawingml.chart+xml"/>`,
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          relationship('rId1', 'comments', '/xl/comments1.xml') +
            relationship('rId2', 'drawing', '../drawings/drawing1.xml'),
        ),
        'xl/drawings/_rels/drawing1.xml.rels': rels(relationship('rId1', 'chart', '../charts/chart1.xml')),
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A1"><text><r><t>{{F</t></r><r><t>TA}}</t></r></text></comment></commentList></comments>',
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
        'xl/charts/chart1.xml':
          '<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:p><a:r><a:t>Năm {</a:t></a:r><a:r><a:t>{period}}</a:t></a:r></a:p></c:title></c:chartSpace>',
      },
    },
  );
  const sheet = 'Trang {{period}}';
  expect((await open(bytes)).snapshot().outside).toEqual([
    { sheet, place: 'sheetName', text: sheet },
    { sheet, place: 'comment', text: '{{FTA}}' },
    { sheet, place: 'chart', text: 'Năm {{period}}' },
    { sheet, place: 'header', part: 'centre', text: '{{issuer.name}}' },
    { sheet, place: 'footer', part: 'right', text: 'Năm {{period}}, {{area.name}}' },
  ]);
});
