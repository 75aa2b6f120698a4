import type { CellRange } from '../../report/workbook/snapshot';
import { askFormats, type LiveConditionalFormat } from './conditionalFormats';
import { rangesOf, withoutSheet } from './addresses';
import type { CellGrid, LiveChart, LiveSheet, PageTexts, Pages } from './liveDetail';

/** Asks for the contents of one sheet; `take` after the round trip gives them. */
export class SheetReading {
  readonly used: Excel.Range;
  private readonly merged: Excel.RangeAreas | undefined;
  private readonly tables: readonly Excel.Range[];
  private readonly printArea: Excel.RangeAreas;
  readonly formats: Excel.ConditionalFormatCollection;
  private readonly pages: readonly (readonly [Pages, Excel.HeaderFooter])[];

  /**
   * @param cells false: only where the used cells are, because they are too many for one answer
   * @param readOnly Office.js counts asking for merged cells as writing, which such a workbook refuses
   */
  constructor(
    private readonly sheet: Excel.Worksheet,
    { cells = true, readOnly = false }: { readonly cells?: boolean; readonly readOnly?: boolean } = {},
  ) {
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load('rowIndex,columnIndex,rowCount,columnCount');
    if (cells) this.used.load('formulas,values,valueTypes,numberFormat');
    // Merged cells may all be empty: what is used here includes formats.
    if (!readOnly) {
      this.merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
      this.merged.load('address');
    }
    this.tables = sheet.tables.items.map((table) => table.getRange().load('address'));
    this.printArea = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    this.formats = askFormats(sheet);
    const { headersFooters } = sheet.pageLayout;
    this.pages = pagesOf(headersFooters.state).map((pages) => [
      pages,
      headersFooters[pages].load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter'),
    ]);
  }

  /** @param grid the cells, where they were read by themselves */
  take(charts: readonly LiveChart[], conditionalFormats: readonly LiveConditionalFormat[], grid?: CellGrid): LiveSheet {
    const { sheet, used, merged, printArea } = this;
    const isFiltered = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)].some(
      ({ isDataFiltered }) => isDataFiltered,
    );
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
      filtered: isFiltered,
      ...(!used.isNullObject && { grid: grid ?? gridOf(used) }),
      merges: !merged || merged.isNullObject ? [] : inRowOrder(rangesOf(merged.address)),
      tables: sheet.tables.items.flatMap(({ name }, index) => {
        const [range] = rangesOf(this.tables[index]?.address ?? '');
        return range ? [{ name, range }] : [];
      }),
      charts,
      conditionalFormats,
      headers: this.texts('Header'),
      footers: this.texts('Footer'),
      printArea: printArea.isNullObject ? '' : withoutSheet(printArea.address),
    };
  }

  private texts(place: 'Header' | 'Footer'): ReadonlyMap<Pages, PageTexts> {
    return new Map(
      this.pages.map(([pages, texts]) => [
        pages,
        { left: texts[`left${place}`], centre: texts[`center${place}`], right: texts[`right${place}`] },
      ]),
    );
  }
}

/** The pages a sheet tells apart: what it says for others is not printed. */
function pagesOf(state: Excel.HeaderFooterGroup['state']): Pages[] {
  switch (state) {
    case 'FirstAndDefault':
      return ['defaultForAllPages', 'firstPage'];
    case 'OddAndEven':
      return ['oddPages', 'evenPages'];
    case 'FirstOddAndEven':
      return ['oddPages', 'firstPage', 'evenPages'];
    default:
      return ['defaultForAllPages'];
  }
}

function gridOf(used: Excel.Range): CellGrid {
  return {
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    inputs: used.formulas as CellGrid['inputs'],
    values: used.values as CellGrid['values'],
    types: used.valueTypes,
    formats: used.numberFormat as CellGrid['formats'],
  };
}

/** As files list them. */
function inRowOrder(ranges: readonly CellRange[]): CellRange[] {
  return [...ranges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}
