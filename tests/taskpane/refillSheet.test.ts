import { NgktError } from '../../src/kpi/finding';
import type { Figures } from '../../src/analysis/figure';
import type { LiveContent } from '../../src/excel/liveWorkbook';
import type { DataSource, OpenData, Session } from '../../src/session/session';
import { refillSheet } from '../../src/taskpane/views/fill/refillSheet';
import { planOrder } from '../../src/taskpane/views/fill/planning';
import * as workbook from '../../src/taskpane/views/fill/workbookActions';
import { workbookOverview } from '../../src/taskpane/views/fill/workbookOverview';
import { fill } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

jest.mock('../../src/taskpane/views/fill/workbookActions');
const actions = jest.mocked(workbook);

/** Puts a workbook in memory in the place of the open one. */
function open(book: MemoryWorkbook, activeSheet: string): void {
  const contentNow = () => ({ snapshot: book.snapshot(), positions: book.positions() });
  actions.readOverview.mockImplementation(() => {
    const { snapshot, positions } = contentNow();
    return Promise.resolve(workbookOverview(snapshot, positions, activeSheet));
  });
  actions.planWorkbookFill.mockImplementation((order) => {
    const content = contentNow() as LiveContent;
    return Promise.resolve({ content, plan: planOrder(content, order) });
  });
  actions.apply.mockImplementation(({ plan }) => {
    book.apply(plan);
    return Promise.resolve({ plan, formulaErrors: [], findings: [], syncs: 4 });
  });
}

function sessionOf(figures: Figures, sources: readonly DataSource[] = []): Session {
  const source: DataSource = {
    id: `builtin:${figures.dataset.id}`,
    kind: 'builtin',
    title: figures.dataset.title,
    illustrative: false,
  };
  const data: OpenData = { source, figures, revision: 1 };
  return {
    started: Promise.resolve(),
    state: { kind: 'open', data },
    settings: { lang: 'vi' },
    areas: () => Promise.resolve(figures.areas),
    sources: () => Promise.resolve(sources),
    open: () => Promise.resolve(data),
    refresh: () => Promise.resolve(),
    importFiles: () => Promise.resolve(source),
    addConsolidated: () => Promise.resolve(source),
    changeSettings: () => undefined,
    forget: () => undefined,
    subscribe: () => () => undefined,
    formulasOutdated: false,
    chosen: true,
    decisions: 0,
    look: () => Promise.resolve(data),
  };
}

const figures = sampleFigures();
const filled = (): MemoryWorkbook => {
  const book = new MemoryWorkbook().sheet('A', { A1: '{{HLA}}', A2: '{{AGR}}' }).sheet('B', { A1: '{{HLA}}' });
  fill(book, figures, { sheets: ['A'] });
  return book;
};

test('fills the open sheet for the period it was filled for, keeps hand edits and leaves other sheets alone', async () => {
  const book = filled();
  book.type('A', 'A2', 'khoảng 175');
  book.type('A', 'A1', '{{HLA @2023}}');
  open(book, 'A');
  const outcome = await refillSheet(sessionOf(figures));
  expect(outcome).toMatchObject({ tone: 'done', text: { vi: 'Đã điền lại năm 2024: 1 ô, giữ nguyên 1 ô sửa tay.' } });
  expect(book.value('A', 'A1')).toBe(44);
  expect(book.value('A', 'A2')).toBe('khoảng 175');
  expect(book.value('B', 'A1')).toBe('{{HLA}}');
});

test('says that a sheet was never filled', async () => {
  open(filled(), 'B');
  expect(await refillSheet(sessionOf(figures))).toMatchObject({ tone: 'info' });
  expect(actions.apply).not.toHaveBeenCalled();
});

test('fills from no other data than those of the last fill', async () => {
  open(filled(), 'A');
  const other = sampleFigures([], { id: 'other' });
  const outcome = await refillSheet(sessionOf(other));
  expect(outcome.tone).toBe('warning');
  expect(outcome.text.vi).toContain('Số liệu thử');
  expect(actions.apply).not.toHaveBeenCalled();
});

test('says why it failed', async () => {
  open(filled(), 'A');
  actions.apply.mockRejectedValue(
    new NgktError('excel.protected', { vi: 'Trang tính đang được bảo vệ.', en: 'The sheet is protected.' }),
  );
  const outcome = await refillSheet(sessionOf(figures));
  expect(outcome).toEqual({
    tone: 'warning',
    text: {
      vi: 'Không điền lại được. Trang tính đang được bảo vệ.',
      en: 'The sheet could not be refilled. The sheet is protected.',
    },
  });
});

beforeEach(() => jest.resetAllMocks());
