import type { Figures } from '../../analysis/figure';
import type { FunctionContext } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';

/** @throws FunctionError `#N/A` where no data set is open */
export function openFigures({ figures }: FunctionContext): Figures {
  if (!figures) throw new FunctionError('#N/A', messages.noData);
  return figures;
}
