/** National reports filled from consolidated figures, and every figure of them followed back to the forms. */
import { Figures } from '../../../src/analysis/figure';
import type { Dataset } from '../../../src/kpi/dataset';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { openWorkbook, type WorkbookFile } from '../../../src/ooxml/workbookFile';
import { planFill } from '../../../src/report/plan/planFill';
import { bytesOf } from '../commandFill';
import { BY_PANE, ids, LABEL, LATE_FILE, nationalTotal, PERIOD, plainSum, ranking, REPORTING } from './quarter';
import { SentForms, tracedCells, type TracedCell } from './sentForms';

const today = REPORTING.slice(0, 10);

export function figuresOn(dataset: Dataset): Figures {
  return new Figures(dataset, { today });
}

export function nationalFigure(dataset: Dataset, indicator: string) {
  const known = figuresOn(dataset);
  return known.figure({ indicator, period: PERIOD, area: known.areas.find('VN', PERIOD.end) });
}

export function asWorkbook(bytes: Uint8Array): Promise<WorkbookFile> {
  return openWorkbook(bytes, { file: 'report.xlsx', codec: nodeZipCodec });
}

/** What the fill makes of a built-in template, as a file. */
export async function filledReport(template: string, dataset: Dataset): Promise<Uint8Array> {
  const known = figuresOn(dataset);
  const workbook = await asWorkbook(await bytesOf(`assets/templates/${template}.xlsx`));
  const area = known.areas.find('VN', PERIOD.end);
  const context = { figures: known, period: PERIOD, area, today, lang: 'vi' } as const;
  return workbook.apply(planFill(workbook.snapshot(), workbook.positions(), context));
}

/**
 * Every figure of the report leads to cells of forms that hold it: the country's to those of all areas, whose plain sum it
 * is; that of an area's row to the area's own.
 */
export async function expectTraced(
  report: Uint8Array,
  sent: ReadonlyMap<string, Uint8Array>,
): Promise<readonly TracedCell[]> {
  const forms = [...sent].map(([id, form]) => {
    const approvedOn = id === LATE_FILE ? '2026-07-01' : '2026-06-30';
    return [id, { form, version: id === BY_PANE ? 2 : 1, approvedOn }] as const;
  });
  const behind = new SentForms(new Map(forms), { id: PERIOD.id, label: LABEL });
  const cells = tracedCells(await asWorkbook(report));
  for (const { trace, value } of cells) {
    const reached = new Set((await Promise.all(trace.sources.map((note) => behind.areasBehind(note)))).flat());
    const [, code] = /^\{\{([A-Z_]+)(?: \[VN\])?\}\}$/.exec(trace.marker) ?? [];
    if (!trace.list) expect([trace.cell, reached.size]).toEqual([trace.cell, ids.length]);
    if (code !== undefined) expect(value).toBeCloseTo(nationalTotal(code), 9);
    if (trace.marker === '{{.value}}') {
      const { key = '', count = 0 } = trace.list ?? {};
      // What the list has no row for is the country without the areas of its rows.
      const of = key === 'others' ? ranking.slice(count - 1) : [key];
      expect([...reached]).toEqual(key === 'others' ? ids : of);
      expect(value).toBeCloseTo(plainSum('FDI_REG', of) / 1000, 9);
    }
  }
  return cells;
}
