import { numberArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Scalar } from '../../engine/engine';
import type { ModelContext } from '../context';

const DAY = 86_400_000;

/** Excel's own functions, called by an add-in: DATE alone. */
export class Functions extends HostObject {
  static readonly type: HostType = hostType<Functions>('Functions', {
    methods: {
      date: ({ context }, year, month, day) =>
        new FunctionResult(
          dayNumber(numberArgument(year), numberArgument(month), numberArgument(day), context.book.date1904),
        ),
    },
  });
  override readonly type = Functions.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}

class FunctionResult extends HostObject {
  static readonly type: HostType = hostType<FunctionResult>('FunctionResult', {
    properties: { value: { get: ({ value }) => value }, error: { get: () => null } },
  });
  override readonly type = FunctionResult.type;

  constructor(readonly value: Scalar) {
    super();
  }
}

/** The number Excel gives a day from March 1900 on, by the workbook's date system. */
function dayNumber(year: number, month: number, day: number, date1904: boolean): number {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, day) - first) / DAY;
}
