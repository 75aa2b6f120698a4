import type { Area } from '../../kpi/area';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { areaFields } from './areaFields';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

/** `areas(boundary=34)`: all areas of a list in code order; figure markers in the row mean the row's area. */
export function areaRows(list: ListCall, scope: Scope): RowList {
  const { areas } = scope.context.figures;
  const { boundary } = new ListArguments(list, scope);
  return rowList(
    areas.list(boundary, scope.period.end),
    (area) => ({ key: area.id, area, boundary }),
    areaFields<Area>(
      (area) => area,
      () => '',
    ),
  );
}
