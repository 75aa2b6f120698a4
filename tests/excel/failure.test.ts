import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { NgktError } from '../../src/kpi/finding';
import type { FaultMoment } from '../officeHost/faults';
import type { Report } from '../templates/builtInTemplates';
import { plannerOf } from './bothAppliers';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';
import { wholeBook } from './wholeBook';

afterEach(closeExcel);

const report: Report = {
  template: 'xep-hang-fdi',
  data: 'demo-provinces',
  period: '2025-Q4',
  area: 'VN',
  today: '2026-01-05',
};

describe.each([1, 2, 3, 4])('round trip %i of a fill', (trip) => {
  test.each<FaultMoment>(['before', 'middle', 'after'])('fails %s: nothing has changed', async (moment) => {
    const { book, office } = await openInExcel(templateBytes(report.template));
    const content = await readLiveWorkbook();
    const plan = (await plannerOf(report))(content.snapshot, content.positions);
    const before = wholeBook(book);
    office.faults.failSync(trip, moment);
    const error = await applyLivePlan(content, plan).catch((reason: unknown) => reason);
    expect(office.faults.struck).toBe(1);
    expect(error).toBeInstanceOf(NgktError);
    expect((error as NgktError).code).toBe('excel.failed');
    await book.engine.calculated();
    expect(wholeBook(book)).toEqual(before);
  });
});
