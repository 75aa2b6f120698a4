import { filledFor, restored } from './laid/filledFor';
import { relationship, rels, smallWorkbook, textCell } from './smallWorkbook';
import { partsOf } from './zipOf';

const texts = [
  'Đầu',
  '{{#if AGR}}',
  'trong',
  'trong',
  '{{/if}}',
  'giữa',
  '{{#rows rank(FDI_REG, top=3)}}',
  '{{.value}}',
  '{{/rows}}',
  '{{#if GDP_GROWTH}}',
  'cuối',
  '{{/if}}',
  'hết',
];
const rows = texts.map((text, index) => `<row r="${index + 1}">${textCell(`A${index + 1}`, text)}</row>`).join('');
const checks = [
  ['list', 'C1', '$B$3:$B$4'],
  ['custom', 'D1:D6', 'B3&gt;0'],
  ['decimal', 'E3:E4', '$B$4'],
  ['decimal', 'F13', 'B11+B3'],
  ['list', 'G13', '$A$8'],
];
const behind =
  '<conditionalFormatting sqref="H6:H13"><cfRule type="expression" priority="1"><formula>$B$4&gt;B3</formula></cfRule></conditionalFormatting>' +
  `<dataValidations count="${checks.length}">` +
  checks
    .map(
      ([type, ref, formula]) =>
        `<dataValidation type="${type}" sqref="${ref}"><formula1>${formula}</formula1></dataValidation>`,
    )
    .join('') +
  '</dataValidations><drawing r:id="rId1"/>';
const charts = ['BC!$B$3:$B$8', 'BC!$B$6:$B$8', 'BC!$B$3:$B$4', 'BC!$B$8:$B$13', 'BC!$B$8'];
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const template = smallWorkbook([{ name: 'BC', rows, behind }], {
  types:
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
    charts.map((_, n) => `<Override PartName="/xl/charts/chart${n + 1}.xml" ContentType="${CHART}"/>`).join(''),
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'drawing', '../drawings/drawing1.xml')),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/_rels/drawing1.xml.rels': rels(
      charts.map((_, n) => relationship(`rId${n + 1}`, 'chart', `../charts/chart${n + 1}.xml`)).join(''),
    ),
    ...Object.fromEntries(
      charts.map((reference, n) => [
        `xl/charts/chart${n + 1}.xml`,
        `<c:chartSpace xmlns:c="c"><c:ser><c:val><c:numRef><c:f>${reference}</c:f></c:numRef></c:val></c:ser></c:chartSpace>`,
      ]),
    ),
  },
});

/** What validations, conditional formats and charts point at. */
function pointed(bytes: Uint8Array): string[] {
  const parts = Object.entries(partsOf(bytes)).filter(([part]) => /(?:sheet1|chart\d)\.xml$/.test(part));
  return parts.flatMap(([, xml]) => [
    ...(xml.match(
      /<conditionalFormatting.*?<\/conditionalFormatting>|<dataValidation .*?<\/dataValidation>|<c:f>.*?<\/c:f>/g,
    ) ?? []),
  ]);
}

test.each([
  ['2023', '2024'],
  ['2019', '2022', '2024'],
  ['2024', '2019', '2023', '2024'],
  ['2019', '2023', '2022'],
  ['2024', '2022', '2019'],
])('validations, conditional formats and charts of a refill are those of a first fill: %s', async (...years) => {
  const filled = await filledFor(template, ...years);
  expect(pointed(filled).sort()).toEqual(pointed(await filledFor(template, years.at(-1) as string)).sort());
  expect(pointed((await restored(filled)).bytes).sort()).toEqual(pointed(template).sort());
});
