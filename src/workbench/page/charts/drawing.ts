/** ECharts with the parts that the workbook's charts need, drawing as SVG. */
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export function drawingIn(element: HTMLElement, size: { readonly width: number; readonly height: number }): ECharts {
  return init(element, undefined, { renderer: 'svg', width: size.width, height: size.height });
}
