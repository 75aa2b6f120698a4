import { HostObject, hostType, type HostType } from '../protocol/hostObject';

/** By this service the client says that functions given to `Office.actions.associate` can be called now. */
export class ActionReadiness extends HostObject {
  static readonly type: HostType = hostType<ActionReadiness>('AddinInternalService', {
    methods: { notifyActionHandlerReady: ({ whenReady }) => whenReady() },
  });
  override readonly type = ActionReadiness.type;

  constructor(readonly whenReady: () => void) {
    super();
  }
}
