import type { XmlView } from '../xml/xmlView';

const STACKED: Readonly<Record<string, string>> = {
  clustered: 'Clustered',
  standard: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};

/** Type of a chart as Office.js names it, from the first group of series in its plot area. */
export function chartType(group: XmlView): string {
  const grouping = group.child('grouping')?.attribute('val') ?? 'standard';
  const depth = group.name.includes('3D') ? '3D' : '';
  switch (group.name) {
    case 'barChart':
    case 'bar3DChart':
      return `${depth}${group.child('barDir')?.attribute('val') === 'bar' ? 'Bar' : 'Column'}${STACKED[grouping] ?? 'Clustered'}`;
    case 'lineChart':
      return `Line${hasMarkers(group) ? 'Markers' : ''}${stackedOnly(grouping)}`;
    case 'line3DChart':
      return '3DLine';
    case 'areaChart':
    case 'area3DChart':
      return `${depth}Area${stackedOnly(grouping)}`;
    case 'pieChart':
      return 'Pie';
    case 'pie3DChart':
      return '3DPie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart':
      return scatterType(group.child('scatterStyle')?.attribute('val') ?? '');
    case 'radarChart':
      return (
        { filled: 'RadarFilled', marker: 'RadarMarkers' }[group.child('radarStyle')?.attribute('val') ?? ''] ?? 'Radar'
      );
    case 'bubbleChart':
      return 'Bubble';
    case 'stockChart':
      return 'StockHLC';
    default:
      return 'Invalid';
  }
}

function stackedOnly(grouping: string): string {
  return grouping === 'standard' ? '' : (STACKED[grouping] ?? '');
}

function hasMarkers(group: XmlView): boolean {
  if (!group.child('marker')?.flag('val', true)) return false;
  const series = group.children('ser');
  return series.some((one) => one.at('marker', 'symbol')?.attribute('val') !== 'none');
}

function scatterType(style: string): string {
  const types: Readonly<Record<string, string>> = {
    smooth: 'XYScatterSmoothNoMarkers',
    smoothMarker: 'XYScatterSmooth',
    line: 'XYScatterLinesNoMarkers',
  };
  return types[style] ?? 'XYScatter';
}
