import { NgktError } from '../../../kpi/finding';
import { readWorkbook, type WorkbookContent } from '../../../ooxml/readWorkbook';
import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import { Theme } from '../../../ooxml/theme/theme';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { ZipCodec } from '../../../ooxml/zip/zipCodec';
import { CellStyles } from './cellStyles';
import { OpenedCells } from './openedCells';

/** A file that sheets are taken from, read once for opening and once for saving. */
export class OpenedFile {
  readonly styles: CellStyles;
  /** The workbook element. */
  readonly workbook: XmlView;

  private constructor(
    readonly bytes: Uint8Array,
    readonly content: WorkbookContent,
  ) {
    const { file, workbook, styles } = content;
    this.styles = new CellStyles(styles, Theme.of(file, workbook.part));
    this.workbook = XmlView.read(file.text(workbook.part), workbook.part);
  }

  /** @throws NgktError for files that cannot be read safely, with the file named */
  static read(bytes: Uint8Array, codec: ZipCodec, name?: string): OpenedFile {
    try {
      return new OpenedFile(bytes, readWorkbook(bytes, codec));
    } catch (error) {
      throw error instanceof NgktError && name !== undefined ? error.at({ file: name }) : error;
    }
  }

  /** Undefined for chart sheets. */
  sheet(name: string): SheetContent | undefined {
    return this.content.sheets.find(({ sheet }) => sheet === name);
  }

  cells(sheet: SheetContent): OpenedCells {
    return new OpenedCells(sheet, this.content.strings, this.styles);
  }

  /** The place of a sheet among all tabs of the file. */
  position(sheet: string): number {
    return this.content.workbook.sheets.findIndex(({ name }) => name === sheet);
  }

  visibility(position: number): 'visible' | 'hidden' | 'veryHidden' {
    const state = this.workbook.child('sheets')?.children('sheet')[position]?.attribute('state');
    return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  }
}
