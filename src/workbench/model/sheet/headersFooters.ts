import type { BookSheet, HeaderFooterTexts, PageTexts } from '../../book/book';
import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostProperty, type HostType } from '../../protocol/hostObject';
import { besideOf, type ModelContext } from '../context';

/** Headers and footers of a sheet, also those of first and even pages where they have their own. */
export class HeaderFooterGroup extends HostObject {
  static readonly type: HostType = hostType<HeaderFooterGroup>('HeaderFooterGroup', {
    properties: { state: { get: ({ held }) => stateOf(held) } },
    navigations: {
      defaultForAllPages: ({ held }) => new HeaderFooter(held),
      oddPages: ({ held }) => new HeaderFooter(held),
      firstPage: ({ held }) => new HeaderFooter(held, 'first'),
      evenPages: ({ held }) => new HeaderFooter(held, 'even'),
    },
  });
  override readonly type = HeaderFooterGroup.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get held(): BookSheet['headerFooter'] {
    return besideOf(this.context, this.sheet).headerFooter;
  }
}

function stateOf({ first, even }: BookSheet['headerFooter']): string {
  if (first) return even ? 'FirstOddAndEven' : 'FirstAndDefault';
  return even ? 'OddAndEven' : 'Default';
}

function noTexts(): PageTexts {
  return { header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' } };
}

const PLACES: readonly (keyof HeaderFooterTexts)[] = ['left', 'center', 'right'];

const LONGEST = 255;

function member(part: keyof PageTexts, place: keyof HeaderFooterTexts): HostProperty<HeaderFooter> {
  return {
    get: ({ texts }) => texts?.[part][place] ?? '',
    set: (held, value) => {
      const text = textArgument(value);
      const pages = held.own();
      // Excel counts all three places together.
      const others = PLACES.filter((other) => other !== place);
      const length = others.reduce((sum, other) => sum + pages[part][other].length, text.length);
      if (length > LONGEST) throw HostError.invalidArgument();
      pages[part][place] = text;
    },
  };
}

export class HeaderFooter extends HostObject {
  static readonly type: HostType = hostType<HeaderFooter>('HeaderFooter', {
    properties: {
      leftHeader: member('header', 'left'),
      centerHeader: member('header', 'center'),
      rightHeader: member('header', 'right'),
      leftFooter: member('footer', 'left'),
      centerFooter: member('footer', 'center'),
      rightFooter: member('footer', 'right'),
    },
  });
  override readonly type = HeaderFooter.type;

  constructor(
    readonly held: BookSheet['headerFooter'],
    /** Absent: all pages that have no texts of their own. */
    readonly pages?: 'first' | 'even',
  ) {
    super();
  }

  get texts(): PageTexts | undefined {
    return this.pages === undefined ? this.held : this.held[this.pages];
  }

  /** Writing to first or even pages gives them texts of their own. */
  own(): PageTexts {
    return this.texts ?? (this.held[this.pages ?? 'first'] = noTexts());
  }
}
