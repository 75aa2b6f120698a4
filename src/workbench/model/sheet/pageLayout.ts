import { isMissing, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { absoluteText, locatedAreas } from '../address';
import { CellsObject } from '../cellsObject';
import { besideOf, type ModelContext } from '../context';
import { HeaderFooterGroup } from './headersFooters';
import { notFound } from '../notFound';

export class PageLayout extends HostObject {
  static readonly type: HostType = hostType<PageLayout>('PageLayout', {
    properties: {
      orientation: {
        get: ({ beside }) => beside.orientation ?? 'Portrait',
        set: ({ beside }, word) => {
          beside.orientation = wordArgument(word, ['Portrait', 'Landscape']);
        },
      },
    },
    navigations: { headersFooters: ({ context, sheet }) => new HeaderFooterGroup(context, sheet) },
    methods: {
      getPrintArea: (layout) => layout.printArea() ?? notFound(),
      getPrintAreaOrNullObject: (layout) => layout.printArea(),
      setPrintArea: (layout, area) => layout.setPrintArea(area),
    },
  });
  override readonly type = PageLayout.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get beside() {
    return besideOf(this.context, this.sheet);
  }

  printArea(): HostObject | null {
    const { printArea } = this.beside;
    if (printArea === undefined) return null;
    const { sheet, ranges } = locatedAreas(this.context, printArea, this.sheet);
    return this.context.objects.areas(sheet, ranges);
  }

  /** An empty address: the whole sheet is printed. */
  setPrintArea(area: Argument): void {
    if (isMissing(area) || area === '') {
      delete this.beside.printArea;
      return;
    }
    const { sheet, ranges } =
      area instanceof CellsObject
        ? { sheet: area.sheetId, ranges: area.ranges }
        : locatedAreas(this.context, textArgument(area), this.sheet);
    if (sheet !== this.sheet) throw HostError.invalidArgument();
    this.beside.printArea = ranges.map(absoluteText).join(',');
  }
}
