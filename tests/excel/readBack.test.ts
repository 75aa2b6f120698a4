import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { FaultMoment } from '../officeHost/faults';
import { plannerOf } from './bothAppliers';
import { long } from './fillLive';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';
import { wholeBook } from './wholeBook';

afterEach(closeExcel);

test.each<FaultMoment>(['before', 'after'])(
  'what a fill came to is read in pieces where Excel refuses to answer so much, %s it has done the rest',
  async (moment) => {
    const bytes = templateBytes(long.template);
    const plan = await plannerOf(long);
    const fill = async (fails: boolean) => {
      const { book, office } = await openInExcel(bytes);
      const content = await readLiveWorkbook();
      // The last of the four round trips of a fill.
      if (fails) office.faults.failSync(4, moment, 'ResponsePayloadSizeLimitExceeded');
      const { journal, formulaErrors } = await applyLivePlan(content, plan(content.snapshot, content.positions));
      expect(office.faults.struck).toBe(fails ? 1 : 0);
      const values = [...(journal?.after ?? [])].map(([, grid]) => [grid.inputs, grid.values, grid.types]);
      return { book: wholeBook(book), values, formulaErrors };
    };
    const whole = await fill(false);
    expect(await fill(true)).toEqual(whole);
  },
);
