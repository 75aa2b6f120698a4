/** From a filled report back to the cells of the forms that offices sent. */
import { formatDate } from '../../../src/language/dates';
import { formatValue } from '../../../src/language/formatValue';
import { exact } from '../../../src/kpi/value';
import type { WorkbookFile } from '../../../src/ooxml/workbookFile';
import { traceCell, type CellTrace } from '../../../src/report/trace/traceCell';
import type { SourceNote } from '../../../src/report/workbook/record';
import type { WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { parseRange } from '../../../src/report/references/cellAddress';
import { catalogue, snapshotOf } from '../../exchange/form/sampleForm';

/** What the collecting body holds of one area's report. */
export interface SentForm {
  /** The workbook as the office sent it. */
  readonly form: Uint8Array;
  readonly version: number;
  /** ISO day. */
  readonly approvedOn: string;
}

/** A cell that a fill wrote, with what it rests on. */
export interface TracedCell {
  readonly trace: CellTrace;
  readonly value: string | number | boolean | null;
}

/** Numbers that are no figures: the day of the report, the running number of a row. */
const isNoFigure = /^\{\{(today|\.no)\}\}$/;

/** Every filled cell of a workbook that rests on figures. @throws Error where a number was filled that rests on none */
export function tracedCells(workbook: WorkbookFile): TracedCell[] {
  const snapshot = workbook.snapshot();
  const { record } = snapshot;
  if (!record) throw new Error('The workbook holds no record of a fill.');
  return snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }): TracedCell[] => {
      const trace = traceCell(record, workbook.positions(), sheet, row, column);
      if (!trace) return [];
      if (trace.sources.length > 0) return [{ trace, value }];
      if (typeof value === 'number' && !isNoFigure.test(trace.marker))
        throw new Error(`${sheet.name}!${trace.cell} ${trace.marker}: no source`);
      return [];
    }),
  );
}

/** "Hà Nội 0 ('Số liệu'!F25)": a part of a sum that the consolidation made, in the figure's comment. */
const part = /([^;:(]+?) ([\d.,]+) \(('[^']+'![A-Z]+\d+)\)/g;

export class SentForms {
  private readonly snapshots = new Map<string, Promise<WorkbookSnapshot>>();

  constructor(
    private readonly forms: ReadonlyMap<string, SentForm>,
    private readonly period: { readonly id: string; readonly label: string },
  ) {}

  /**
   * Areas whose cells a source leads to; each cell must hold the figure told.
   * @throws Error that names what does not lead there
   */
  async areasBehind(note: SourceNote): Promise<readonly string[]> {
    if (note.period !== this.period.id) throw new Error(`Of another period: ${JSON.stringify(note)}`);
    if (note.area === 'VN') return this.areasInComment(note);
    const sent = this.sent(note.area);
    const area = catalogue.areas.byId(note.area);
    const day = formatDate(sent.approvedOn, 'vi', 'short');
    const said = `Báo cáo ${this.period.label} của ${area?.name}, lần ${sent.version}, duyệt ngày ${day}; ô `;
    if (!note.source.startsWith(said)) throw new Error(`${note.source}\nis not\n${said}`);
    const typed = await this.typedAt(note.area, note.source.slice(said.length));
    // As the form asks for it, with the digits that were typed.
    const text = formatValue(exact(typed, note.text.replace(/^[\d.,]+ /, '')), 'vi');
    if (text !== note.text) throw new Error(`${note.source}: ${text} was sent, ${note.text} is told`);
    return [note.area];
  }

  private async areasInComment({ comment, text }: SourceNote): Promise<readonly string[]> {
    const areas: string[] = [];
    for (const [, name = '', figure = '', cell = ''] of comment.matchAll(part)) {
      const area = catalogue.areas.inForce('2026-06-30').find(({ shortName }) => shortName === name.trim());
      if (!area) throw new Error(`${text}: ${name} is no area`);
      const typed = await this.typedAt(area.id, cell);
      if (String(typed) !== figure) throw new Error(`${name} sent ${typed}, ${figure} is told`);
      areas.push(area.id);
    }
    return areas;
  }

  /** The number that stands in a cell of the form that was sent. */
  private async typedAt(area: string, address: string): Promise<number> {
    const snapshot = await (this.snapshots.get(area) ?? this.open(area));
    const [, sheetName, cell = ''] = /^'(.+)'!([A-Z]+\d+)$/.exec(address) ?? [];
    const at = parseRange(cell);
    const found = snapshot.sheets
      .find(({ name }) => name === sheetName)
      ?.cells.find(({ row, column }) => row === at?.firstRow && column === at.firstColumn);
    if (typeof found?.value !== 'number') throw new Error(`${area}: no figure at ${address}`);
    return found.value;
  }

  private open(area: string): Promise<WorkbookSnapshot> {
    const opening = snapshotOf(this.sent(area).form);
    this.snapshots.set(area, opening);
    return opening;
  }

  private sent(area: string): SentForm {
    const sent = this.forms.get(area);
    if (!sent) throw new Error(`${area} has sent nothing.`);
    return sent;
  }
}
