import type { WorkbookPackage } from '../package/workbookPackage';
import { XmlView } from '../xml/xmlView';
import { chartType } from './chartTypes';

/** A chart as a file draws it, as far as it can be built anew: what it shows and where it stands. */
export interface DrawnChart {
  readonly name: string;
  /** As Office.js names it: ColumnClustered, Line … */
  readonly type: string;
  /** "" for none. */
  readonly title: string;
  readonly series: readonly {
    /** As it reads. */
    readonly name: string;
    /** References without "=". */
    readonly values: string;
    readonly categories: string;
  }[];
  /** Cells, one-based, that hold its upper left and its lower right corner. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** The charts on a sheet; those that stand at no cells are left out. */
export function drawnCharts(file: WorkbookPackage, sheetPart: string): DrawnChart[] {
  return file.related(sheetPart, 'drawing').flatMap((drawing) => {
    const charts = new Map(
      file.relationships(drawing).flatMap(({ id, kind, part }) => (kind === 'chart' && part ? [[id, part]] : [])),
    );
    return XmlView.read(file.text(drawing), drawing)
      .children()
      .flatMap((anchor) => {
        const [from, to] = [cornerOf(anchor.child('from')), cornerOf(anchor.child('to'))];
        const frame = anchor.descendants('graphicFrame')[0];
        const part = charts.get(frame?.descendants('chart')[0]?.prefixed('id') ?? '');
        if (!from || !to || part === undefined) return [];
        const name = frame?.at('nvGraphicFramePr', 'cNvPr')?.attribute('name') ?? '';
        const chart = XmlView.read(file.text(part), part).child('chart');
        return chart ? [{ name, from, to, ...shown(chart) }] : [];
      });
  });
}

function shown(chart: XmlView): Pick<DrawnChart, 'type' | 'title' | 'series'> {
  const plots = chart.child('plotArea')?.children() ?? [];
  const groups = plots.filter(({ name }) => name.endsWith('Chart'));
  const [first] = groups;
  return {
    type: first ? chartType(first) : 'ColumnClustered',
    title: textOf(chart.at('title', 'tx')),
    series: groups
      .flatMap((group) => group.children('ser'))
      .map((series) => ({
        name: textOf(series.child('tx')),
        values: referenceOf(series.child('val') ?? series.child('yVal')),
        categories: referenceOf(series.child('cat') ?? series.child('xVal')),
      })),
  };
}

/** Text as typed, or the text last read from the cell it is linked to. */
function textOf(text: XmlView | undefined): string {
  const runs = text?.child('rich')?.descendants('t') ?? [];
  if (runs.length > 0) return runs.map((run) => run.text).join('');
  return text?.child('v')?.text ?? text?.descendants('v')[0]?.text ?? '';
}

function referenceOf(holder: XmlView | undefined): string {
  return holder?.descendants('f')[0]?.text ?? '';
}

function cornerOf(corner: XmlView | undefined): DrawnChart['from'] | undefined {
  if (!corner) return undefined;
  const value = (name: string): number => Number(corner.child(name)?.text ?? 0) + 1;
  return { row: value('row'), column: value('col') };
}
