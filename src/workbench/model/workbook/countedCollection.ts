import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';

const types = new Map<string, HostType>();

/** A collection of things the workbench only keeps (pivot tables): they can be counted, not listed. */
export class CountedCollection extends HostObject {
  override readonly type: HostType;

  constructor(
    readonly name: string,
    readonly count: number,
  ) {
    super();
    this.type = types.get(name) ?? typeOf(name);
    types.set(name, this.type);
  }
}

function typeOf(name: string): HostType {
  return hostType<CountedCollection>(name, {
    items: ({ count }) => {
      if (count > 0) throw HostError.notImplemented(`${name}.items`);
      return [];
    },
    item: () => {
      throw HostError.itemNotFound();
    },
    methods: { getCount: ({ count }) => count },
  });
}
