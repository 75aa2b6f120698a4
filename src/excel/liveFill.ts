import { NgktError, type Finding } from '../kpi/finding';
import { reportsIn } from '../report/workbook/reports';
import { followedName, followedPrintArea, followedSeries } from './filling/followedReferences';
import type { FillTarget, SheetTarget } from './filling/fillTarget';
import { newErrors } from './formulaErrors';
import { restoreAfterFailure } from './journal/restoreAfterFailure';
import { countSteps, STEP_NAME } from './journal/stepName';
import type { Journal } from './journal/journal';
import { rowsBareInExcel } from './keeping/bareRows';
import { FormatsReading } from './keeping/keptFormats';
import { MixedTexts } from './keeping/mixedTexts';
import { RowsReading, type LiveRows } from './keeping/liveRows';
import type { AppliedFill, ApplyOptions, ApplyProgress, LiveContent } from './liveWorkbook';
import * as messages from './messages';
import { GridReading } from './reading/gridReading';
import { askFormats, followedRanges, writeFormats } from './reading/conditionalFormats';
import { differences } from './reading/differences';
import type { CellGrid } from './reading/liveDetail';
import { readBack } from './reading/readBack';
import { namingProtected, refuseProtected } from './refuseClosed';
import type { RoundTrips } from './roundTrips';
import { writeCells } from './writing/writeCells';
import { writesFigures } from '../report/plan/removedRows/returnedFormulas';
import { footersWithNotice, writeFooter } from './writing/writeFooters';
import { writeRecord } from './writing/writeRecord';
import { writeName, writePrintArea, writeSeries } from './writing/writeReferences';
import { carryOut, lookLike, merge } from './writing/writeRows';

/** One fill of the open workbook: checks it, moves rows, writes, and looks at what came of it. */
export class LiveFill {
  private readonly workbook: Excel.Workbook;
  private rowsDone = 0;
  private readonly findings: Finding[] = [];
  /** Conditional formats after rows moved, by sheet id. */
  private readonly formats = new Map<string, Excel.ConditionalFormatCollection>();

  constructor(
    private readonly trips: RoundTrips,
    private readonly content: LiveContent,
    private readonly target: FillTarget,
    private readonly options: ApplyOptions,
  ) {
    this.workbook = trips.context.workbook;
  }

  async run(): Promise<AppliedFill> {
    this.tell('checking');
    this.stopIfAsked();
    const kept = await this.check();
    this.stopIfAsked();
    const { target, trips } = this;
    const { before } = target;
    let after: ReadonlyMap<string, CellGrid>;
    try {
      const standing = await this.moveRows();
      await this.write(kept.rows, standing);
      after = await this.finish();
    } catch (error) {
      throw await restoreAfterFailure(
        trips.context,
        { before, target, ...kept, after: new Map() },
        error,
        this.rowsDone,
      );
    }
    this.tell('done');
    return {
      plan: target.plan,
      journal: { before, target, ...kept, after },
      formulaErrors: before.sheets.flatMap((sheet) =>
        newErrors(sheet, target.maps.map(sheet.name), after.get(sheet.id)),
      ),
      findings: this.findings,
      syncs: trips.count,
    };
  }

  /** Makes sure that the workbook is still as it was read, and learns how the rows look that will be taken out. */
  private async check(): Promise<Pick<Journal, 'rows' | 'formats'>> {
    const { target, workbook } = this;
    const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
    const grids = target.sheets
      .filter(({ plan }) => plan)
      .map(({ sheet }) => ({ sheet, reading: new GridReading(workbook.worksheets.getItem(sheet.id)) }));
    const rows = new RowsReading();
    const mixed = new MixedTexts();
    const formats = new FormatsReading();
    for (const { sheet, plan } of target.sheets) {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const map = target.maps.map(sheet.name);
      if (plan && target.plan.kind === 'fill') mixed.ask(worksheet, sheet, plan);
      if (map) formats.ask(worksheet, sheet, map);
    }
    for (const step of target.steps) {
      if (step.kind === 'remove') rows.ask(this.worksheet(step.sheet), step.sheet, step);
    }
    try {
      await this.trips.sync();
    } catch (error) {
      // Excel counts some of the questions as writing.
      throw await namingProtected(this.trips, target, error);
    }
    const known = new Map(target.before.sheets.map(({ id, name }) => [id, name]));
    const same = sheets.items.length === known.size && sheets.items.every(({ id, name }) => known.get(id) === name);
    if (!same) throw new NgktError('excel.changed', messages.changedMeanwhile('trang tính / sheets'));
    const closed = new Set(sheets.items.flatMap(({ id, protection }) => (protection.protected ? [id] : [])));
    refuseProtected(target, ({ id }) => closed.has(id));
    for (const { sheet, reading } of grids) {
      const [changed] = differences(sheet.grid, reading.take());
      if (changed !== undefined) {
        const where = { sheet: sheet.name, cell: changed };
        throw new NgktError('excel.changed', messages.changedMeanwhile(`'${sheet.name}'!${changed}`), where);
      }
    }
    this.findings.push(...mixed.take(), ...target.sheets.flatMap(({ plan }) => (plan ? rowsBareInExcel(plan) : [])));
    return { rows: rows.take(), formats: formats.take() };
  }

  /** Puts rows in and takes rows out; gives the formulas as Excel left them. */
  private async moveRows(): Promise<ReadonlyMap<string, GridReading>> {
    const { target, workbook } = this;
    const standing = new Map<string, GridReading>();
    if (target.steps.length === 0) return standing;
    this.tell('rows');
    this.suspend();
    const count = countSteps(
      workbook,
      this.content.detail.names.some(({ name }) => name === STEP_NAME),
    );
    target.steps.forEach((step, index) => {
      carryOut(this.worksheet(step.sheet), step);
      count.formula = `=${index + 1}`;
    });
    for (const { sheet, formulas } of target.sheets) {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      if (formulas.length > 0) standing.set(sheet.id, new GridReading(worksheet));
      if (sheet.conditionalFormats.length > 0 && target.maps.map(sheet.name))
        this.formats.set(sheet.id, askFormats(worksheet));
    }
    await this.trips.sync();
    this.rowsDone = target.steps.length;
    return standing;
  }

  private async write(rows: LiveRows, standing: ReadonlyMap<string, GridReading>): Promise<void> {
    const { target, trips } = this;
    this.suspend();
    this.tell('values');
    for (const one of target.sheets) {
      const sheet = this.workbook.worksheets.getItem(one.sheet.id);
      for (const { row, look, merges } of one.returned) {
        lookLike(sheet, row, look);
        merge(sheet, merges);
      }
      await writeCells(trips, sheet, [...one.cells, ...this.formulasToWrite(one, standing)]);
    }
    this.tell('references');
    this.writeReferences();
    this.tell('record');
    const record = target.record(rows);
    writeRecord(this.workbook, target.before, record, target.plan.record?.positions ?? new Map());
    await trips.sync();
  }

  /** Formulas that do not read yet as they must; Excel has moved most of them itself. */
  private formulasToWrite(
    { sheet, formulas }: SheetTarget,
    standing: ReadonlyMap<string, GridReading>,
  ): SheetTarget['formulas'] {
    const grid = standing.get(sheet.id)?.take();
    return formulas.filter(({ row, column, input }) => {
      return grid?.inputs[row - grid.firstRow]?.[column - grid.firstColumn] !== input;
    });
  }

  private writeReferences(): void {
    const { target, workbook } = this;
    const { maps, plan, before } = target;
    if (target.steps.length > 0) {
      for (const name of before.names) {
        const followed = followedName(name, maps, plan.names);
        if (followed !== name.formula) writeName(workbook, name, followed);
      }
    }
    const earlier = reportsIn(this.content.snapshot.record).flatMap(({ notice = [] }) => notice);
    for (const { sheet, plan: own } of target.sheets) {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      if (target.steps.length > 0) this.writeSheetReferences(worksheet, sheet);
      if (!own || !writesFigures(own) || plan.kind === 'publish') continue;
      for (const [pages, centre] of footersWithNotice(sheet, plan.notice, earlier))
        writeFooter(worksheet, pages, centre);
    }
  }

  private writeSheetReferences(
    worksheet: Excel.Worksheet,
    { id, name, charts, conditionalFormats, printArea }: SheetTarget['sheet'],
  ): void {
    const { maps } = this.target;
    charts.forEach(({ name: chartName, series }, index) => {
      const chart = worksheet.charts.getItemAt(index);
      const left = series.filter(
        (from, at) => !writeSeries(this.workbook, chart.series.getItemAt(at), from, followedSeries(from, maps)),
      );
      if (left.length > 0) {
        const message = messages.seriesLeft(chartName);
        this.findings.push({ severity: 'warning', rule: 'excel.seriesLeft', message, where: { sheet: name } });
      }
    });
    const map = maps.map(name);
    const standing = this.formats.get(id)?.items.map((format) => format.id);
    if (map && standing) {
      const wanted = conditionalFormats.map((format) => ({ id: format.id, ranges: followedRanges(format, map) }));
      writeFormats(worksheet, standing, wanted);
    }
    const area = followedPrintArea(printArea, name, maps);
    if (area !== printArea) writePrintArea(worksheet, area);
  }

  /** The fill stands: the count of steps goes, and Excel has calculated; gives the cells as they are now. */
  private async finish(): Promise<ReadonlyMap<string, CellGrid>> {
    const { target, workbook } = this;
    const sheets = target.sheets.map(({ sheet }) => sheet);
    const grids = await readBack(
      this.trips,
      sheets.map(({ id }) => workbook.worksheets.getItem(id)),
      () => {
        if (target.steps.length > 0) workbook.names.getItemOrNullObject(STEP_NAME).delete();
      },
    );
    return new Map(sheets.flatMap(({ id }, index) => (grids[index] ? [[id, grids[index]]] : [])));
  }

  private worksheet(name: string): Excel.Worksheet {
    return this.workbook.worksheets.getItem(name);
  }

  private suspend(): void {
    const { application } = this.trips.context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }

  private stopIfAsked(): void {
    if (this.options.signal?.aborted) throw new NgktError('excel.cancelled', messages.cancelled);
  }

  private tell(step: ApplyProgress['step']): void {
    this.options.onProgress?.({ step });
  }
}
