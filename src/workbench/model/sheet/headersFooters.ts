import type { HeadersFooters, PageTexts } from '../../book/book';
import { booleanArgument, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostProperty, type HostType } from '../../protocol/hostObject';
import { besideOf, type ModelContext } from '../context';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** Headers and footers of a sheet. Texts for first and even pages may stand although they are not printed. */
export class HeaderFooterGroup extends HostObject {
  static readonly type: HostType = hostType<HeaderFooterGroup>('HeaderFooterGroup', {
    properties: {
      state: {
        get: ({ held }) => STATES[Number(held.differentFirst) + 2 * Number(held.differentOddEven)] ?? 'Default',
        set: ({ held }, word) => {
          const state = wordArgument(word, STATES);
          held.differentFirst = state.startsWith('First');
          held.differentOddEven = state.endsWith('Even');
        },
      },
      useSheetMargins: flag('useSheetMargins'),
      useSheetScale: flag('useSheetScale'),
    },
    navigations: {
      defaultForAllPages: ({ held }) => new HeaderFooter(held),
      oddPages: ({ held }) => new HeaderFooter(held),
      firstPage: ({ held }) => new HeaderFooter(held.first),
      evenPages: ({ held }) => new HeaderFooter(held.even),
    },
  });
  override readonly type = HeaderFooterGroup.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get held(): HeadersFooters {
    return besideOf(this.context, this.sheet).headersFooters;
  }
}

function flag(name: 'useSheetMargins' | 'useSheetScale'): HostProperty<HeaderFooterGroup> {
  return {
    get: ({ held }) => held[name],
    set: ({ held }, value) => {
      held[name] = booleanArgument(value);
    },
  };
}

const LONGEST = 255;

function member(part: keyof PageTexts, place: 'left' | 'centre' | 'right'): HostProperty<HeaderFooter> {
  return {
    get: ({ texts }) => texts[part][place],
    set: ({ texts }, value) => {
      const sections = { ...texts[part], [place]: textArgument(value) };
      // Excel counts all three places together.
      if (sections.left.length + sections.centre.length + sections.right.length > LONGEST) {
        throw HostError.invalidArgument();
      }
      texts[part] = sections;
    },
  };
}

/** The header and footer of some pages. */
export class HeaderFooter extends HostObject {
  static readonly type: HostType = hostType<HeaderFooter>('HeaderFooter', {
    properties: {
      leftHeader: member('header', 'left'),
      centerHeader: member('header', 'centre'),
      rightHeader: member('header', 'right'),
      leftFooter: member('footer', 'left'),
      centerFooter: member('footer', 'centre'),
      rightFooter: member('footer', 'right'),
    },
  });
  override readonly type = HeaderFooter.type;

  constructor(readonly texts: PageTexts) {
    super();
  }
}
