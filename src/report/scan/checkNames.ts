import type { Figures } from '../../analysis/figure';
import { NgktError } from '../../kpi/finding';
import { indicatorByCode } from '../../kpi/indicator';
import { matchKey } from '../../kpi/textKey';
import type { Table } from '../../kpi/registers';
import { findTable } from '../lists/findTable';
import { unknownTable } from '../lists/messages';
import { builtInNames } from '../markers/builtIns';
import { listKinds } from '../markers/listKinds';
import type { Condition, FigureReference, ListCall, Marker } from '../markers/marker';
import * as markerMessages from '../markers/messages';
import type { Block } from './block';
import type { ScannedSheet } from './scanWorkbook';
import type { CellMarker } from './templateLine';

/**
 * Checks the names in a sheet's markers: fields of list rows and, where figures are given, indicator codes, areas, tables
 * and their columns. Which unit an area's name means depends on the period and is found when the report is filled.
 */
export function checkNames(
  sheet: ScannedSheet,
  figures: Figures | undefined,
  report: (error: NgktError) => void,
): void {
  const lists = listsByLine(sheet.blocks);
  sheet.lines.forEach((line, index) => {
    const list = lists.get(index);
    line.cells.forEach(({ markers, where }) => {
      for (let at = 0; at < markers.length; at++) {
        const { marker, source } = markers[at] as CellMarker;
        try {
          checkMarker(marker, list, figures);
        } catch (error) {
          if (!(error instanceof NgktError)) throw error;
          report(error.at({ ...where, marker: source }));
        }
      }
    });
  });
}

/** A line with two lists has none: that has been reported already, and which of them a field belongs to is not known. */
function listsByLine(blocks: readonly Block[]): Map<number, ListCall | undefined> {
  const lists = new Map<number, ListCall | undefined>();
  const visit = ({ opening, openLine, closeLine, children }: Block): void => {
    if (opening.kind === 'rows') {
      for (let line = openLine; line <= closeLine; line++) lists.set(line, lists.has(line) ? undefined : opening.list);
    }
    children.forEach(visit);
  };
  blocks.forEach(visit);
  return lists;
}

function checkMarker(marker: Marker, list: ListCall | undefined, figures: Figures | undefined): void {
  switch (marker.kind) {
    case 'figure':
      return checkFigure(marker.reference, figures);
    case 'rowField':
      // Outside a list it has been reported already.
      return list && checkField(marker.name, list, figures);
    case 'rows':
    case 'count':
      return checkList(marker.list, figures);
    case 'if':
      return checkCondition(marker.condition, figures);
    case 'builtIn':
    case 'brief':
    case 'endRows':
    case 'endIf':
      return;
  }
}

function checkCondition(condition: Condition, figures: Figures | undefined): void {
  if (condition.kind === 'figure') checkFigure(condition.reference, figures);
  else if (condition.kind === 'list') checkList(condition.list, figures);
}

function checkFigure({ indicator, area }: FigureReference, figures: Figures | undefined): void {
  if (!figures) return;
  const { indicators } = figures.dataset;
  if (!indicatorByCode(indicators, indicator)) {
    const names = [...indicators.keys(), ...builtInNames];
    throw new NgktError('marker.unknown', markerMessages.unknownName(indicator, names));
  }
  if (area !== undefined) checkArea(area, figures);
}

function checkList(list: ListCall, figures: Figures | undefined): void {
  if (!figures) return;
  const { indicators, tables } = figures.dataset;
  const [indicator, area] = ['indicator', 'area'].map((name) => list.args.get(name));
  if (indicator?.kind === 'text' && !indicatorByCode(indicators, indicator.text)) {
    throw new NgktError('marker.unknown', markerMessages.unknownName(indicator.text, [...indicators.keys()]));
  }
  if (area?.kind === 'text') checkArea(area.text, figures);
  if (list.name === 'table' && !tableOf(list, figures)) {
    const name = list.args.get('name');
    throw new NgktError('table.unknown', unknownTable(name?.kind === 'text' ? name.text : '', [...tables.keys()]));
  }
}

/** Whether a name is known at all; which unit it means depends on the period. @throws NgktError `area.unknown` */
function checkArea(area: string, figures: Figures): void {
  try {
    figures.areas.find(area);
  } catch (error) {
    if (!(error instanceof NgktError) || error.code === 'area.unknown') throw error;
  }
}

function checkField(name: string, list: ListCall, figures: Figures | undefined): void {
  const fields = fieldsOf(list, figures);
  if (!fields || fields.includes(name) || fields.some((field) => matchKey(field) === matchKey(name))) return;
  throw new NgktError('field.unknown', markerMessages.unknownField(name, fields));
}

/** Undefined where they cannot be known: the columns of a table without its data set. */
function fieldsOf(list: ListCall, figures: Figures | undefined): readonly string[] | undefined {
  const { fields } = listKinds[list.name];
  if (fields) return Object.keys(fields);
  const table = figures && tableOf(list, figures);
  return table && [...table.columns, 'no'];
}

function tableOf(list: ListCall, figures: Figures): Table | undefined {
  const name = list.args.get('name');
  if (name?.kind !== 'text') return undefined;
  return findTable(figures.dataset.tables, name.text);
}
