import { Theme } from '../../../src/ooxml/theme/theme';
import { XmlView } from '../../../src/ooxml/xml/xmlView';
import type { BookChart } from '../../../src/workbench/book/book';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { readChart } from '../../../src/workbench/files/open/charts';
import { chartOption } from '../../../src/workbench/page/charts/chartOption';
import { put } from '../engine/grid';

function series(at: number, column: string): string {
  return `<c:ser><c:idx val="${at}"/><c:val><c:numRef><c:f>Sheet1!$${column}$1:$${column}$2</c:f></c:numRef></c:val></c:ser>`;
}

const columns = `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/>${series(0, 'A')}${series(1, 'B')}</c:barChart>`;
const line = `<c:lineChart><c:grouping val="standard"/>${series(2, 'C')}</c:lineChart>`;

function opened(plots: string): BookChart {
  const chart = XmlView.read(`<c:chart xmlns:c="c"><c:plotArea>${plots}</c:plotArea></c:chart>`, 'chart1.xml');
  return { ...readChart(chart, Theme.office), id: '1', name: '1', box: { left: 0, top: 0, width: 9, height: 9 } };
}

describe('charts of columns and lines', () => {
  it('know which series are drawn in another way than the first', () => {
    const { type, series: all } = opened(columns + line);
    expect(type).toBe('ColumnStacked');
    expect(all.map((one) => one.type)).toEqual([undefined, undefined, 'Line']);
  });

  it('draw each series in its way', () => {
    const engine = openHeadlessEngine();
    put(engine.sheets[0]!, 'A1:C2', [
      [1, 2, 30],
      [3, 4, 70],
    ]);
    expect(chartOption(opened(columns + line), engine)).toMatchObject({
      series: [
        { type: 'bar', stack: 'column', data: [1, 3] },
        { type: 'bar', stack: 'column', data: [2, 4] },
        { type: 'line', data: [30, 70] },
      ],
    });
    engine.dispose();
  });
});
