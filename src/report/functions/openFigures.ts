import type { Figures } from '../../analysis/figure';
import type { AreaList } from '../../kpi/areaList';
import type { FunctionContext } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';

/** @throws FunctionError `#N/A` where no data set is open */
export function openFigures({ figures, withoutFigures }: FunctionContext): Figures {
  if (!figures) throw new FunctionError('#N/A', withoutFigures ?? messages.noData);
  return figures;
}

/** @throws FunctionError `#N/A` where neither a data set nor the built-in areas are at hand */
export function openAreas({ figures, areas }: FunctionContext): AreaList {
  const list = figures?.areas ?? areas;
  if (!list) throw new FunctionError('#N/A', messages.noData);
  return list;
}
