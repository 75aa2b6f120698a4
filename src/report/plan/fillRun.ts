import { NgktError, type Finding, type Where } from '../../kpi/finding';
import type { Value } from '../../kpi/value';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { formatValue } from '../../language/formatValue';
import type { Answer } from '../evaluate/answer';
import { hiddenContent } from '../hiddenContent';
import { LAST_COLUMN } from '../references/cellAddress';
import type { TemplateErrors } from '../scan/templateErrors';
import { markedPlace, type TemplateCell } from '../scan/templateLine';
import { fingerprintsIn } from '../workbook/fingerprint';
import type { BandRecord, DroppedRowsRecord, FillRecord, RecordPositions, ScalarRecord } from '../workbook/record';
import { joinedReports, positionsOf, reportsIn } from '../workbook/reports';
import type { CellRange, CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import {
  contentText,
  holdsControlCharacters,
  LONGEST_TEXT,
  showsHundredfold,
  type ReportStyle,
} from './cells/cellContent';
import { isExact } from './cells/cellFiller';
import type { FillContext } from './fillContext';
import * as messages from './cells/messages';
import { figuresTouch } from './cells/figuresTouch';
import { misreading } from './cells/misreading';
import type { CellContent, PlanItem, PlannedRecord } from './plan';
import { RecordNames } from './recordNames';
import { SourceNotes } from './sourceNotes';
import { standingLists, type StandingLists } from './lists/standingLists';
import { cutCells } from './handEdits/lostReferences';
import type { TypedColumn } from './handEdits/typedColumns';

/** A filled cell whose figure is no exact number, at its place after the fill. */
export interface NotableCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /**
   * `unknown`: a total that its parts do not tell, such as *gần 60* and *hơn 170* together. `computed`: the result of a
   * formula that was told to work on such cells.
   */
  readonly value: Value | 'unknown' | 'computed';
}

/** What the record keeps besides what each sheet's filling gathers. */
type RecordBesidesSheets = Pick<FillRecord, 'qualified' | 'cut' | 'cutNames' | 'keptFormulas' | 'template' | 'notice'>;

/** What one fill gathers over all sheets. */
export class FillRun {
  readonly items: PlanItem[] = [];
  readonly scalars: ScalarRecord[] = [];
  readonly bands: BandRecord[] = [];
  readonly dropped: DroppedRowsRecord[] = [];
  readonly notable: NotableCell[] = [];
  readonly positions = new Map<string, { readonly sheet: string; readonly range: CellRange }>();
  readonly sources: SourceNotes;
  readonly names: RecordNames;
  readonly style: ReportStyle;
  /** Fingerprints of the template's own texts and numbers in rows of `{{#if}}`, see `FillRecord.conditional`. */
  readonly templatePrints: Set<string>;
  filled = 0;
  /** A cell that stays shows `{{dataset.note}}`; only looked for where the data are illustrative. */
  noteShown = false;

  /** Formulas typed over figures whose words still show, with the template's number format. */
  readonly typedFormulas: { readonly sheet: string; readonly cell: CellSnapshot; readonly format: string }[] = [];
  /** Columns of lists that hold formulas where people typed over some of them. */
  readonly typedColumns: TypedColumn[] = [];

  private readonly found = new Map<string, Finding>();
  /** Cells of which it is told that their figures touch. */
  private readonly touching = new Set<TemplateCell>();
  private lists: StandingLists | undefined;
  private cutBefore: ReadonlySet<string> | undefined;

  constructor(
    readonly context: FillContext,
    private readonly snapshot: WorkbookSnapshot,
    /** Where the names of the record point before the fill. */
    private readonly before: RecordPositions,
    readonly errors: TemplateErrors,
    /** Reports on sheets that this fill leaves alone. */
    private readonly beside: readonly FillRecord[],
  ) {
    this.sources = new SourceNotes(context.lang);
    this.names = new RecordNames(snapshot.record, beside);
    this.style = { date1904: snapshot.date1904, lang: context.lang };
    this.templatePrints = new Set(
      reportsIn(snapshot.record).flatMap(({ conditional = '' }) => fingerprintsIn(conditional)),
    );
  }

  get findings(): Finding[] {
    return [...this.found.values()];
  }

  /** The filled lists as they stand, see `standingLists`. */
  get standing(): StandingLists {
    return (this.lists ??= standingLists(this.snapshot, this.before));
  }

  /** The cells whose references the record keeps, see `cutCells`. */
  get cut(): ReadonlySet<string> {
    return (this.cutBefore ??= cutCells(this.snapshot, this.before));
  }

  /** A finding is told once, however many cells rest on the same figure. */
  tell(finding: Finding): void {
    const { rule, where, message } = finding;
    const key = [rule, where.sheet, where.cell, where.file, where.line, message.vi].join('|');
    if (!this.found.has(key)) this.found.set(key, finding);
  }

  warn(rule: string, message: Bilingual, where: Where, severity: Finding['severity'] = 'warning'): void {
    this.tell({ severity, rule, message, where });
  }

  /** The findings of the figures a cell rests on, each with the cell as its place where it has none in the data. */
  tellAnswers(answers: readonly Answer[], cell: TemplateCell): void {
    for (let at = 0; at < answers.length; at++) {
      const findings = answers[at]?.findings;
      if (!findings || findings.length === 0) continue;
      for (const finding of findings) this.tell({ ...finding, where: { ...markedPlace(cell), ...finding.where } });
    }
  }

  note(sheet: string, row: number, column: number, value: Value | undefined): void {
    if (value && !isExact(value)) this.notable.push({ sheet, row, column, value });
  }

  checkText(content: CellContent | string | number, cell: TemplateCell): void {
    const text = typeof content === 'object' && content.type === 'text' ? content.text : content;
    if (typeof text !== 'string') return;
    if (holdsControlCharacters(text)) {
      this.warn('text.controlCharacters', messages.controlCharacters(), markedPlace(cell));
    }
    if (text.length >= LONGEST_TEXT) this.warn('text.cut', messages.textCut(), markedPlace(cell));
    // The rows of a list are one cell of the template, told in one.
    if (typeof content !== 'object' || this.touching.has(cell) || !figuresTouch(content)) return;
    this.touching.add(cell);
    this.warn('text.figuresTouch', messages.figuresTouch(text), markedPlace(cell));
  }

  checkPercent(value: Value | undefined, cell: TemplateCell): void {
    if (!value || !showsHundredfold(value, cell.format)) return;
    this.warn('format.percent', messages.notPercent(value), markedPlace(cell));
  }

  /** Tells where a figure is not seen in its cell, or reads as something else. @returns whether it does */
  checkReading(value: Value | undefined, content: CellContent, cell: TemplateCell): boolean {
    if (content.type !== 'number' && content.type !== 'text') return false;
    const held = content.type === 'number' ? content.number : content.text;
    const hidden = hiddenContent(content.format ?? cell.format, held);
    if (hidden) {
      const shown = (lang: Lang): string => (value ? formatValue(value, lang) : contentText(content, lang));
      this.warn('format.hidden', messages.hidden(hidden, shown), markedPlace(cell));
      return true;
    }
    if (!value || content.type !== 'number') return false;
    const misread = misreading(value, content.number, cell.format);
    if (misread) this.warn(`format.${misread}`, messages.misread(misread, value), markedPlace(cell));
    return misread !== undefined;
  }

  /** Runs what may fail because of what a marker asks for; a failure is collected with its place. */
  attempt<T>(where: Where, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.failed(error, where);
      return undefined;
    }
  }

  /** Collects a failure with its place; what is no bad input is thrown on. */
  failed(error: unknown, where: Where): void {
    if (!(error instanceof NgktError)) throw error;
    this.errors.add(error.at(where));
  }

  placeCell(name: string, sheet: string, row: number, column: number): void {
    this.positions.set(name, {
      sheet,
      range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
    });
  }

  /** A new name of the record for a cell. */
  nameCell(sheet: string, row: number, column: number): string {
    const name = this.names.next();
    this.placeCell(name, sheet, row, column);
    return name;
  }

  /** Whole rows: the name survives whatever happens to columns. */
  placeRow(name: string, sheet: string, row: number): void {
    this.positions.set(name, {
      sheet,
      range: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: LAST_COLUMN },
    });
  }

  record(extra: RecordBesidesSheets): PlannedRecord | undefined {
    const { scalars, bands, dropped, beside } = this;
    const isFilled = scalars.length + bands.length + dropped.length > 0;
    const record = joinedReports(isFilled ? [this.ownRecord(extra), ...beside] : beside);
    if (!record) return undefined;
    if (beside.length === 0) return { record, positions: this.positions };
    return { record, positions: new Map([...positionsOf(beside, this.before), ...this.positions]) };
  }

  private ownRecord(extra: RecordBesidesSheets): FillRecord {
    const { context, scalars, bands, dropped, sources } = this;
    const { figures, period, area, boundary, today, lang } = context;
    const { id, version, title, illustrative } = figures.dataset;
    return {
      product: 'ngkt-reports',
      period: period.id,
      area: area.id,
      boundary: boundary ?? '',
      asOf: figures.options.asOf ?? '',
      filled: today,
      lang,
      dataset: { id, version, title: title[lang], illustrative },
      sources: sources.all,
      scalars,
      bands,
      dropped,
      ...(this.templatePrints.size > 0 ? { conditional: [...this.templatePrints].join('') } : {}),
      ...extra,
    };
  }
}
