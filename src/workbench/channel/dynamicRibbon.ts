/** `Office.ribbon.requestUpdate`: the add-in enables its buttons and shows its tabs. */
import { booleanArgument, textArgument } from '../protocol/arguments';
import { HostObject, hostType, type HostType } from '../protocol/hostObject';

/** The page's ribbon. */
export interface RibbonView {
  enableButton(id: string, enabled: boolean): void;
  showTab(id: string, visible: boolean): void;
}

export class DynamicRibbon extends HostObject {
  static readonly type: HostType = hostType<DynamicRibbon>('DynamicRibbon', {
    methods: {
      getButton: ({ view }, id) => new RibbonButton(view, textArgument(id)),
      getTab: ({ view }, id) => new RibbonTab(view, textArgument(id)),
    },
  });
  override readonly type = DynamicRibbon.type;

  constructor(readonly view: RibbonView) {
    super();
  }
}

class RibbonButton extends HostObject {
  static readonly type: HostType = hostType<RibbonButton>('RibbonButton', {
    properties: {
      id: { get: ({ id }) => id },
      enabled: { set: ({ view, id }, enabled) => view.enableButton(id, booleanArgument(enabled)) },
    },
  });
  override readonly type = RibbonButton.type;

  constructor(
    readonly view: RibbonView,
    readonly id: string,
  ) {
    super();
  }
}

class RibbonTab extends HostObject {
  static readonly type: HostType = hostType<RibbonTab>('RibbonTab', {
    properties: { id: { get: ({ id }) => id } },
    methods: { setVisibility: ({ view, id }, visible) => view.showTab(id, booleanArgument(visible)) },
  });
  override readonly type = RibbonTab.type;

  constructor(
    readonly view: RibbonView,
    readonly id: string,
  ) {
    super();
  }
}
