import type { Finding } from '../kpi/finding';
import type { FillPlan } from '../report/plan/plan';
import { writesFigures } from '../report/plan/removedRows/returnedFormulas';
import { TemplateReferences } from '../report/plan/removedRows/templateReferences';
import { LAST_ROW } from '../report/references/cellAddress';
import { sheetMapsOf, type SheetMaps } from '../report/references/sheetMaps';
import { followWhole } from '../report/references/wholeFormula';
import { plannedChanges } from './calculation/changedCells';
import { failingFormulas } from './calculation/failingFormulas';
import { FilledWorkbook } from './calculation/filledWorkbook';
import { inputContextOf } from './calculation/inputContext';
import { staleFormulas } from './calculation/staleFormulas';
import { nameKey } from './workbook/nameKey';
import { WorkbookNames } from './calculation/workbookNames';
import { CONTENT_TYPES_PART } from './package/contentTypes';
import { PackageChanges } from './package/packageChanges';
import { ownedParts } from './package/partOwners';
import { relationshipType } from './package/relationshipTypes';
import { reportsIn } from '../report/workbook/reports';
import type { WorkbookContent } from './readWorkbook';
import { fileLists, linkOf } from './laid/fileLists';
import { LaidImages } from './laid/laidImages';
import { layThings } from './laid/layThings';
import { returnedThings } from './laid/returnedThings';
import { completeRecord, droppedListsOf } from './record/completeRecord';
import { sheetSource } from './record/sheetSource';
import { storeRecord } from './record/storeRecord';
import { chartLosesRows } from './references/messages';
import type { ReferenceContext } from './references/context';
import type { CutArea } from './references/cutAreas';
import { partKindOf } from './references/partKind';
import { rewriteAround, rewritePart } from './references/rewritePart';
import { ColumnWidths } from './rowHeight/columnWidths';
import { RowHeights } from './rowHeight/rowHeights';
import { TextStyles } from './rowHeight/textStyles';
import { FilledSheet } from './sheet/filledSheet';
import { tooManyRows } from './sheet/messages';
import { withoutOrphanedMarkers } from './sheet/orphanedMarkers';
import { withNotice } from './sheet/pageFooter';
import { withoutRows } from './sheet/sheetText';
import { withHeaderNames } from './sheet/tableHeaders';
import { withoutTables } from './sheet/tableParts';
import { withUsedRange } from './sheet/usedRange';
import { writeSheet } from './sheet/writeSheet';
import { StyleChanges } from './styles/styleChanges';
import { withFill } from './workbook/editWorkbook';
import { unknownSheet } from './workbook/messages';
import { definedNamesOf, TEMPLATE_TYPE, WORKBOOK_TYPE } from './workbook/workbookPart';
import { readXml } from './xml/xmlElement';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Carries out a plan: the bytes of the filled workbook.
 * @param tell takes the formulas that give an error after a fill
 */
export async function applyPlan(
  content: WorkbookContent,
  plan: FillPlan,
  tell: (finding: Finding) => void,
): Promise<Uint8Array> {
  return new PlanApplication(content, plan, tell).run();
}

class PlanApplication {
  private readonly changes: PackageChanges;
  private readonly sheetNames: readonly string[];
  private readonly maps: SheetMaps;
  private readonly filled: readonly FilledSheet[];
  private readonly styles: StyleChanges;
  private readonly template: TemplateReferences | undefined;
  /** What rows that go take along, by sheet. */
  private readonly cutAreas = new Map<string, CutArea[]>();

  constructor(
    private readonly content: WorkbookContent,
    private readonly plan: FillPlan,
    private readonly tell: (finding: Finding) => void,
  ) {
    this.changes = new PackageChanges(content.file);
    this.sheetNames = content.workbook.sheets.map(({ name }) => name);
    this.maps = sheetMapsOf(plan.sheets, this.sheetNames);
    this.styles = new StyleChanges(content.styles);
    this.filled = this.filledSheets();
    const { stored, snapshot } = content;
    this.template =
      plan.kind === 'publish' ? undefined : new TemplateReferences(snapshot, stored.positions, plan.record);
  }

  async run(): Promise<Uint8Array> {
    const { content, changes, plan } = this;
    const { workbook } = content;
    const { part } = workbook;
    const before = content.file.text(part);
    const bookXml = rewritePart('workbook', before, this.context(part, ''), content.file.tree(part));
    const stale = this.staleCells();
    const names = new WorkbookNames(() =>
      bookXml === before ? workbook.names : definedNamesOf(readXml(bookXml, part), bookXml, part, workbook.sheets),
    );
    const filled = new FilledWorkbook(this.filled, this.maps, stale, names, content.strings);
    const isChanged = (sheet: string): boolean => this.isPlanned(sheet) || (stale.get(nameKey(sheet))?.size ?? 0) > 0;
    const goneTables = this.rewriteParts(filled, isChanged);
    for (const sheet of this.filled) await this.writeSheet(sheet, filled, goneTables);
    // In a template that comes back, whatever counts with a marker is an error.
    if (plan.kind === 'fill') failingFormulas(filled.failing, plan.findings).forEach(this.tell);
    this.writeStyles();
    this.dropCalculationChain();
    if (plan.kind === 'publish' && content.strings.part !== '') {
      changes.set(content.strings.part, withoutOrphanedMarkers(content.strings, content.sheets));
    }
    this.writeRecord(bookXml);
    if (content.file.types.of(workbook.part) === TEMPLATE_TYPE) {
      changes.set(CONTENT_TYPES_PART, changes.text(CONTENT_TYPES_PART).replace(TEMPLATE_TYPE, WORKBOOK_TYPE));
    }
    return changes.write();
  }

  private filledSheets(): FilledSheet[] {
    const plans = new Map(this.plan.sheets.map((sheet) => [nameKey(sheet.sheet), sheet]));
    const filled = this.content.sheets.map((sheet) => {
      const own = plans.get(nameKey(sheet.sheet));
      plans.delete(nameKey(sheet.sheet));
      const map = this.maps.map(sheet.sheet);
      const filledSheet = new FilledSheet(sheet, own, map);
      checkRowCount(filledSheet);
      return filledSheet;
    });
    for (const { sheet } of plans.values()) throw unknownSheet(sheet);
    return filled;
  }

  private isPlanned(sheet: string): boolean {
    return this.plan.sheets.some((plan) => nameKey(plan.sheet) === nameKey(sheet));
  }

  private staleCells(): ReadonlyMap<string, ReadonlySet<number>> {
    const { content } = this;
    const sheets = this.filled.map(({ content: sheet, plan }) => ({
      sheet: sheet.sheet,
      grid: sheet.grid,
      formulas: sheet.formulas,
      changed: plan ? plannedChanges(plan) : [],
    }));
    return staleFormulas(
      sheets,
      inputContextOf(content, this.plan.names),
      this.filled.some(({ map }) => map !== undefined),
    );
  }

  /** Charts, tables, comments and all else that points at rows; gives the tables that are gone. */
  private rewriteParts(filled: FilledWorkbook, isChanged: (sheet: string) => boolean): ReadonlySet<string> {
    const { changes, content } = this;
    const gone = new Set<string>();
    const lostSeries = new Set<string>();
    for (const { part, sheet, source } of ownedParts(content.file, content.workbook)) {
      const kind = partKindOf(content.file.types.of(part));
      if (kind === undefined) continue;
      const context = {
        ...this.context(part, kind === 'chart' ? '' : sheet),
        isChanged,
        values: (name: string, range: Parameters<NonNullable<ReferenceContext['values']>>[1]) =>
          isChanged(name) ? filled.values(name, range) : undefined,
        noteLostSeries: () => lostSeries.add(sheet),
      };
      const before = content.file.text(part);
      const tree = kind === 'vmlDrawing' ? undefined : content.file.tree(part);
      const rewritten = rewritePart(kind, before, context, tree);
      if (rewritten !== '')
        changes.set(part, kind === 'table' ? this.withHeaders(rewritten, before, part, sheet) : rewritten);
      else {
        gone.add(part);
        changes.remove(part, source);
      }
    }
    for (const sheet of lostSeries) {
      const message = chartLosesRows();
      this.tell({ severity: 'warning', rule: 'chart.lostRows', message, where: { sheet } });
    }
    return gone;
  }

  private withHeaders(table: string, before: string, part: string, sheet: string): string {
    const writes = this.filled.find(({ name }) => name === sheet)?.writes;
    return writes ? withHeaderNames(table, before, part, writes) : table;
  }

  private async writeSheet(
    sheet: FilledSheet,
    workbook: FilledWorkbook,
    goneTables: ReadonlySet<string>,
  ): Promise<void> {
    const { content, plan, styles, maps } = this;
    const { part, prefix } = sheet.content;
    const before = withoutRows(sheet.content);
    let after = this.withLaidThings(rewriteAround(sheet.content, this.contextAround(sheet)), sheet);
    after = withoutTables(withUsedRange(after, sheet), part, content.file, goneTables);
    if (sheet.plan && writesFigures(sheet.plan) && plan.kind !== 'publish') {
      const earlier = reportsIn(content.stored.record).flatMap(({ notice = [] }) => notice);
      after = withNotice(after, part, prefix, plan.notice, earlier);
    }
    const context = {
      workbook,
      styles,
      maps,
      strings: content.strings,
      publishes: plan.kind === 'publish',
      rowHeights: plan.kind === 'fill' && sheet.plan ? this.rowHeights(sheet, before) : undefined,
    };
    const packed = await writeSheet(sheet, { before, after }, context, content.file.codec);
    if (packed) this.changes.setPacked(part, packed);
  }

  private contextAround({ name, content: { part } }: FilledSheet): ReferenceContext {
    const areas: CutArea[] = [];
    this.cutAreas.set(nameKey(name), areas);
    return { ...this.context(part, name), noteCut: (area) => void areas.push(area) };
  }

  private withLaidThings(shell: string, { segments, name, content: { part } }: FilledSheet): string {
    const things = returnedThings(segments, name, this.maps);
    return layThings(shell, part, things, fileLists(part, this.changes, this.styles));
  }

  private laidImages({ name, map, plan, content: { part, text } }: FilledSheet): LaidImages | undefined {
    const { content, maps } = this;
    const areas = this.cutAreas.get(nameKey(name)) ?? [];
    if (!map || areas.length === 0) return undefined;
    return new LaidImages(areas, {
      sheet: name,
      text,
      map,
      lists: droppedListsOf(plan),
      styles: content.styles,
      link: (id) => linkOf(content.file, part, id),
      movedWhole: (formula) => followWhole(formula, name, maps),
    });
  }

  private rowHeights(sheet: FilledSheet, sheetXml: string): RowHeights {
    const styles = new TextStyles(this.content.styles);
    const columns = new ColumnWidths(sheetXml, sheet.content.part, styles.normal);
    return new RowHeights(columns, styles, sheet.content.merges);
  }

  private writeStyles(): void {
    const { content, changes, styles } = this;
    const text = styles.text;
    if (text === content.styles.text) return;
    if (content.stylesPart !== undefined) return changes.set(content.stylesPart, text);
    changes.add(content.styles.part, text, STYLES_TYPE);
    changes.addRelationship(content.workbook.part, relationshipType(content.file, 'styles'), content.styles.part);
  }

  /** The order of calculation lists formula cells by place: a program that reads the file makes it anew. */
  private dropCalculationChain(): void {
    const { content, changes, plan } = this;
    const moves = plan.kind === 'publish' || this.filled.some(({ map }) => map !== undefined);
    const overwrites = this.filled.some(({ content: sheet, writes }) =>
      sheet.formulas.some(({ row, column }) => writes.get(row)?.has(column)),
    );
    if (!moves && !overwrites) return;
    for (const part of content.file.related(content.workbook.part, 'calcChain'))
      changes.remove(part, content.workbook.part);
  }

  private writeRecord(bookXml: string): void {
    const { content, changes, plan } = this;
    const { part } = content.workbook;
    changes.set(part, withFill(bookXml, part, plan.record?.positions ?? new Map()));
    const sources = new Map(
      this.filled.map((sheet) => {
        const source = sheetSource(sheet, this.maps, content.strings, content.styles, this.laidImages(sheet));
        return [nameKey(sheet.name), source];
      }),
    );
    const record = plan.record && completeRecord(plan.record, (sheet) => sources.get(nameKey(sheet)));
    storeRecord(changes, part, content.stored, record && (this.template?.completed(record) ?? record));
  }

  private context(part: string, sheet: string): ReferenceContext {
    const { maps, sheetNames, content, plan } = this;
    return {
      part,
      sheet,
      maps,
      sheetNames,
      restores: plan.kind === 'restore',
      template: this.template,
      ...(plan.names ? { names: plan.names } : {}),
      isChanged: (name) => this.isPlanned(name),
      sheetOfName: (name) => content.tables.find((table) => nameKey(table.name) === nameKey(name))?.sheet,
    };
  }
}

/** Rows that only have a height or a look may be pushed off the sheet, as in Excel: LibreOffice writes one at its end. */
function checkRowCount({ name, map, content, writes }: FilledSheet): void {
  if (!map) return;
  let newLast = 1;
  for (const last of [content.cells.at(-1)?.row ?? 1, ...writes.keys()]) {
    newLast = Math.max(newLast, map.edge(last, 'last'), map.rowOrNext(last));
  }
  if (newLast > LAST_ROW) throw tooManyRows(name, newLast);
}
