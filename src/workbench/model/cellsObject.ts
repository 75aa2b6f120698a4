import type { CellRange } from '../../report/workbook/snapshot';
import { HostError } from '../protocol/hostError';
import { HostObject, type Argument } from '../protocol/hostObject';
import type { ModelContext } from './context';
import type { Place } from './places';

/** An object that stands for cells: a range, or several areas of one sheet. */
export abstract class CellsObject extends HostObject {
  constructor(
    readonly context: ModelContext,
    /** On one sheet; at least one. */
    readonly places: readonly Place[],
  ) {
    super();
  }

  get sheetId(): string {
    return this.first.sheet;
  }

  get first(): Place {
    const [first] = this.places;
    if (!first) throw HostError.invalidReference();
    return first;
  }

  get ranges(): readonly CellRange[] {
    return this.places.map(({ range }) => range);
  }
}

/** The one range an argument stands for. */
export function rangeArgument(argument: Argument): CellsObject {
  if (!(argument instanceof CellsObject) || argument.places.length !== 1) throw HostError.invalidArgument();
  return argument;
}
