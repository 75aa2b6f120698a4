import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import type { ListName } from '../markers/listKinds';
import { activityRows } from './activityRows';
import { agreementRows } from './agreementRows';
import { areaRows } from './areaRows';
import { breakdownRows } from './breakdownRows';
import { rankRows } from './rankRows';
import { briefRows } from './briefRows';
import type { RowList } from './rowList';
import { seriesRows } from './seriesRows';
import { sourceRows } from './sourceRows';
import { tableRows } from './tableRows';
import { taskRows } from './taskRows';
import { textRows } from './textRows';
import { tileRows } from './tileRows';

const readers: Readonly<Record<ListName, (list: ListCall, scope: Scope) => RowList>> = {
  rank: rankRows,
  areas: areaRows,
  breakdown: breakdownRows,
  series: seriesRows,
  agreements: agreementRows,
  activities: activityRows,
  tasks: taskRows,
  texts: textRows,
  brief: briefRows,
  sources: sourceRows,
  tiles: tileRows,
  table: tableRows,
};

/** The rows of a list. @throws NgktError `indicator.unknown`, `area.*`, `table.unknown` */
export function rowsOf(list: ListCall, scope: Scope): RowList {
  return readers[list.name](list, scope);
}
