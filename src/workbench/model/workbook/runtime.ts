import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';

/** `context.runtime`: events are always told. */
export class Runtime extends HostObject {
  static readonly type: HostType = hostType<Runtime>('Runtime', {
    properties: {
      enableEvents: {
        get: () => true,
        set: (_, enable) => {
          if (enable !== true) throw HostError.notImplemented('Runtime.enableEvents');
        },
      },
    },
  });
  override readonly type = Runtime.type;
}
