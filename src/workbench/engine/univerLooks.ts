import { type ICellData, type IStyleData, type Nullable, STYLE_KEYS, type Styles } from '@univerjs/core';
import type { CellStyle } from './engine';
import { fromUniverStyle, toUniverStyle } from './univerStyle';

interface Look {
  readonly style: CellStyle;
  readonly data: IStyleData;
  /** For cells with another style: what the style leaves out is null, so that nothing of the earlier one stays. */
  readonly replacing: IStyleData;
  /** What Univer says of the look as long as nobody changes it. */
  readonly drawn: string;
  /** By Univer's style id: whether that is still this look. */
  readonly same: Map<string, boolean>;
}

/**
 * The styles of cells as they were given. A cell carries the number of its look with it, through rows that move and
 * through copies; as long as Univer shows the cell that way, the exact style (with `origin` and all that Univer does not
 * know) is read back. Once a person formats the cell, the style comes from Univer and `origin` is gone.
 */
export class UniverLooks {
  private readonly looks: Look[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<CellStyle, number>();
  private readonly plain = new Map<string, CellStyle>();

  constructor(private readonly styles: Styles) {}

  number(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(style);
    let number = this.numbers.get(key);
    if (number === undefined) {
      const data = toUniverStyle(style);
      const drawn = JSON.stringify(fromUniverStyle(data, style));
      number = this.looks.push({ style, data, replacing: { ...blank, ...data }, drawn, same: new Map() }) - 1;
      this.numbers.set(key, number);
    }
    this.known.set(style, number);
    return number;
  }

  /** What to write so that the cell gets the look. */
  data(number: number, old: Nullable<ICellData>): IStyleData | null {
    const look = this.looks[number];
    return (old?.s ? look?.replacing : look?.data) ?? null;
  }

  style(cell: ICellData, number: number | undefined): CellStyle {
    const look = number === undefined ? undefined : this.looks[number];
    const id = typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s ?? null);
    if (!look) return this.plainStyle(id, cell);
    let same = look.same.get(id);
    if (same === undefined) {
      same = JSON.stringify(fromUniverStyle(this.styles.getStyleByCell(cell), look.style)) === look.drawn;
      look.same.set(id, same);
    }
    return same ? look.style : fromUniverStyle(this.styles.getStyleByCell(cell), look.style);
  }

  private plainStyle(id: string, cell: ICellData): CellStyle {
    let style = this.plain.get(id);
    if (!style) {
      const data: Nullable<IStyleData> = this.styles.getStyleByCell(cell);
      style = fromUniverStyle(data);
      this.plain.set(id, style);
    }
    return style;
  }
}

const blank = Object.fromEntries(STYLE_KEYS.map((key) => [key, null])) as IStyleData;
