import type { Figures } from '../../analysis/figure';
import { NgktError } from '../../kpi/finding';
import { matchKey } from '../../kpi/textKey';
import { indicatorCode } from '../evaluate/indicatorCode';
import { builtInNames } from '../markers/builtIns';
import { listKinds } from '../markers/listKinds';
import type { Condition, FigureReference, ListCall, Marker } from '../markers/marker';
import * as markerMessages from '../markers/messages';
import type { Block } from './block';
import type { ScannedSheet } from './scanWorkbook';

/**
 * Checks the names in a sheet's markers: fields of list rows and, where figures are given, indicator codes, tables and
 * their columns. Areas depend on the period and are checked when the report is filled.
 */
export function checkNames(sheet: ScannedSheet, figures: Figures | undefined, report: (error: NgktError) => void): void {
  const lists = listsByLine(sheet.blocks);
  sheet.lines.forEach((line, index) => {
    for (const cell of line.cells) {
      for (const { marker, source } of cell.markers) {
        try {
          checkMarker(marker, lists.get(index), figures);
        } catch (error) {
          if (!(error instanceof NgktError)) throw error;
          report(error.at({ ...cell.where, marker: source }));
        }
      }
    }
  });
}

function listsByLine(blocks: readonly Block[]): Map<number, ListCall> {
  const lists = new Map<number, ListCall>();
  const visit = ({ opening, openLine, closeLine, children }: Block): void => {
    if (opening.kind === 'rows') for (let line = openLine; line <= closeLine; line++) lists.set(line, opening.list);
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
      return checkList(marker.list, figures);
    case 'if':
      return checkCondition(marker.condition, figures);
    case 'builtIn':
    case 'endRows':
    case 'endIf':
      return;
  }
}

function checkCondition(condition: Condition, figures: Figures | undefined): void {
  if (condition.kind === 'figure') checkFigure(condition.reference, figures);
  else if (condition.kind === 'list') checkList(condition.list, figures);
}

function checkFigure({ indicator }: FigureReference, figures: Figures | undefined): void {
  if (!figures || figures.dataset.indicators.has(indicatorCode(figures, indicator))) return;
  const names = [...figures.dataset.indicators.keys(), ...builtInNames];
  throw new NgktError('marker.unknown', markerMessages.unknownName(indicator, names));
}

function checkList(list: ListCall, figures: Figures | undefined): void {
  if (!figures) return;
  const indicator = list.args.get('indicator');
  if (indicator?.kind === 'text' && !figures.dataset.indicators.has(indicatorCode(figures, indicator.text))) {
    const codes = [...figures.dataset.indicators.keys()];
    throw new NgktError('marker.unknown', markerMessages.unknownName(indicator.text, codes));
  }
}

function checkField(name: string, list: ListCall, figures: Figures | undefined): void {
  const fields = fieldsOf(list, figures);
  if (!fields || fields.some((field) => matchKey(field) === matchKey(name))) return;
  throw new NgktError('field.unknown', markerMessages.unknownField(name, fields));
}

/** Undefined where they cannot be known: the columns of a table without its data set. */
function fieldsOf(list: ListCall, figures: Figures | undefined): readonly string[] | undefined {
  const { fields } = listKinds[list.name];
  if (fields) return Object.keys(fields);
  const name = list.args.get('name');
  if (!figures || name?.kind !== 'text') return undefined;
  const tables = [...figures.dataset.tables.values()];
  const table = tables.find((one) => matchKey(one.name) === matchKey(name.text));
  return table && [...table.columns, 'no'];
}
