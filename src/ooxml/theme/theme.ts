import type { WorkbookPackage } from '../package/workbookPackage';
import { XmlView } from '../xml/xmlView';
import { indexedColors } from './indexedColors';
import { tinted } from './tint';

/** The order in which cell formats number a theme's colours, which is not the order of the theme's own list. */
const NUMBERED = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const OFFICE: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'EEECE1',
  dk2: '1F497D',
  accent1: '4F81BD',
  accent2: 'C0504D',
  accent3: '9BBB59',
  accent4: '8064A2',
  accent5: '4BACC6',
  accent6: 'F79646',
  hlink: '0000FF',
  folHlink: '800080',
};

/** Names by which drawings call the theme's colours. */
const DRAWING_NAMES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The colours of a workbook's theme. */
export class Theme {
  private constructor(private readonly colors: Readonly<Record<string, string>>) {}

  /** The colours of a workbook without a theme of its own. */
  static readonly office = new Theme(OFFICE);

  static of(file: WorkbookPackage, workbookPart: string): Theme {
    const [part] = file.related(workbookPart, 'theme');
    const scheme =
      part === undefined ? undefined : XmlView.read(file.text(part), part).at('themeElements', 'clrScheme');
    const colors: Record<string, string> = { ...OFFICE };
    for (const color of scheme?.children() ?? []) {
      const [value] = color.children();
      const rgb = value?.attribute('lastClr') ?? value?.attribute('val');
      if (rgb !== undefined && /^[\dA-Fa-f]{6}$/.test(rgb)) colors[color.name] = rgb.toUpperCase();
    }
    return new Theme(colors);
  }

  /** #RRGGBB of a `color` element of a sheet or cell format; undefined for the automatic colour. */
  colorOf(color: XmlView | undefined): string | undefined {
    if (!color) return undefined;
    const indexed = color.number('indexed');
    const rgb =
      color.attribute('rgb')?.slice(-6) ?? this.numbered(color.number('theme')) ?? indexedColors[indexed ?? -1];
    if (rgb === undefined || !/^[\dA-Fa-f]{6}$/.test(rgb)) return undefined;
    return `#${tinted(rgb.toUpperCase(), color.number('tint') ?? 0)}`;
  }

  /** #RRGGBB of the first plain colour (`srgbClr`, `schemeClr`) inside a drawing's fill. */
  drawingColorOf(fill: XmlView | undefined): string | undefined {
    const rgb = fill?.child('srgbClr')?.attribute('val');
    if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
    const scheme = fill?.child('schemeClr');
    const name = scheme?.attribute('val') ?? '';
    const base = this.colors[DRAWING_NAMES[name] ?? name];
    if (!scheme || base === undefined) return undefined;
    const keeps = (scheme.child('lumMod')?.number('val') ?? 100000) / 100000;
    const adds = (scheme.child('lumOff')?.number('val') ?? 0) / 100000;
    return `#${tinted(base, adds > 0 ? adds : keeps - 1)}`;
  }

  /** #RRGGBB of the n-th series of a chart that says no colour; zero-based. */
  accent(index: number): string {
    return `#${this.colors[`accent${(index % 6) + 1}`] ?? '4F81BD'}`;
  }

  private numbered(index: number | undefined): string | undefined {
    return index === undefined ? undefined : this.colors[NUMBERED[index] ?? ''];
  }
}
