/** `Office.addin`: the add-in shows and hides its pane, asks how it starts, and learns of changes. */
import { textArgument, wordArgument } from '../protocol/arguments';
import { HostObject, hostType, type HostType } from '../protocol/hostObject';
import type { ObjectEvents } from './objectEvents';

/** Inactive: not loaded. Background: it runs, its pane is hidden. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';
const states: readonly RuntimeState[] = ['Inactive', 'Background', 'Visible'];
const visibilityChanged = 65539;

export class AddinRuntime {
  /** State in which the add-in starts with the document; kept for the session. */
  startState: RuntimeState = 'Inactive';
  private current: RuntimeState = 'Visible';

  constructor(
    private readonly events: ObjectEvents,
    /** The page shows or hides the pane. */
    private readonly onChange: (state: RuntimeState) => void = () => undefined,
  ) {}

  get state(): RuntimeState {
    return this.current;
  }

  /** The add-in asks, or the person has opened or closed the pane. */
  setState(state: RuntimeState): void {
    if (state === this.current) return;
    this.current = state;
    this.onChange(state);
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.events.raise({ type: visibilityChanged, target: '', args: { visibility } });
  }

  readonly service: HostObject = new AppRuntimeService(this);
  readonly persistence: HostObject = new AppRuntimePersistenceService(this);
}

class AppRuntimeService extends HostObject {
  static readonly type: HostType = hostType<AppRuntimeService>('AppRuntimeService', {
    methods: {
      getAppRuntimeState: ({ runtime }) => runtime.state,
      setAppRuntimeState: ({ runtime }, state) => runtime.setState(wordArgument(textArgument(state), states)),
    },
  });
  override readonly type = AppRuntimeService.type;

  constructor(readonly runtime: AddinRuntime) {
    super();
  }
}

class AppRuntimePersistenceService extends HostObject {
  static readonly type: HostType = hostType<AppRuntimePersistenceService>('AppRuntimePersistenceService', {
    methods: {
      getAppRuntimeStartState: ({ runtime }) => runtime.startState,
      setAppRuntimeStartState: ({ runtime }, state) => {
        runtime.startState = wordArgument(textArgument(state), states);
      },
    },
  });
  override readonly type = AppRuntimePersistenceService.type;

  constructor(readonly runtime: AddinRuntime) {
    super();
  }
}
