import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import { HostError } from '../../protocol/hostError';
import { rangeArgument } from '../cellsObject';
import { besideOf, type ModelContext } from '../context';
import { requireAllowed } from '../guard';
import { notFound } from '../notFound';

/** The filter of a sheet; the workbench keeps where it is, not its criteria. */
export class AutoFilter extends HostObject {
  static readonly type: HostType = hostType<AutoFilter>('AutoFilter', {
    properties: {
      enabled: { get: ({ filter }) => filter !== undefined },
      isDataFiltered: { get: ({ filter }) => filter?.active ?? false },
    },
    methods: {
      getRange: (held) => held.range() ?? notFound(),
      getRangeOrNullObject: (held) => held.range(),
      apply: ({ context, sheet }, range, column) => {
        requireAllowed(context, sheet, 'allowAutoFilter');
        if (column !== undefined && column !== null) throw HostError.notImplemented('AutoFilter.apply with criteria');
        besideOf(context, sheet).autoFilter = { range: rangeArgument(range).first.range, active: false };
      },
      remove: ({ context, sheet }) => {
        requireAllowed(context, sheet, 'allowAutoFilter');
        delete besideOf(context, sheet).autoFilter;
      },
    },
  });
  override readonly type = AutoFilter.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get filter() {
    return besideOf(this.context, this.sheet).autoFilter;
  }

  range(): HostObject | null {
    return this.filter ? this.context.objects.range(this.sheet, this.filter.range) : null;
  }
}
