import { recalculateOnChange, recalculateWorkbook } from '../../src/functions/recalculate';
import { HostObject, hostType, type HostType } from '../../src/workbench/protocol/hostObject';
import { openOffice } from '../officeHost/officeInNode';
import { memoryWith, sessionOf, startedSession } from '../session/startedSession';

describe('recalculation', () => {
  it('is asked for once a change, and not for what is open first', async () => {
    const session = sessionOf();
    let times = 0;
    recalculateOnChange(session, () => times++);
    await session.started;
    await Promise.resolve();
    expect(times).toBe(0);
    await session.open('builtin:demo-provinces');
    expect(times).toBe(1);
    session.changeSettings({ asOf: '2025-06-30' });
    expect(times).toBe(2);
    session.changeSettings({ lang: 'en' });
    expect(times).toBe(3);
    session.changeSettings({ lang: 'en' });
    expect(times).toBe(3);
  });

  it.each([
    ['another content', 'of last year', 1],
    ['the same content', undefined, 0],
  ])('is asked for at the start where the workbook was saved with %s', async (_, saved, expected) => {
    const memory = memoryWith(undefined);
    await (await startedSession({ memory })).open('builtin:seed-2024');
    if (saved && memory.choice) memory.choice = { ...memory.choice, version: saved };
    const session = sessionOf({ memory });
    let times = 0;
    recalculateOnChange(session, () => times++);
    await session.started;
    await Promise.resolve();
    expect(times).toBe(expected);
    expect(memory.choice?.version).not.toBe('of last year');
  });

  it('is asked for where data are lost', async () => {
    let valid = true;
    const seed = await startedSession();
    if (seed.state.kind !== 'open') throw new Error('not open');
    const { dataset } = seed.state.data.figures;
    const source = { id: 'workbook', kind: 'workbook' as const, title: dataset.title, illustrative: false };
    const session = await startedSession({
      more: [
        {
          kind: 'workbook',
          list: () => Promise.resolve([source]),
          read: () => (valid ? Promise.resolve(dataset) : Promise.reject(new Error('row 3'))),
        },
      ],
    });
    await session.open('workbook');
    let times = 0;
    recalculateOnChange(session, () => times++);
    await Promise.resolve();
    valid = false;
    await expect(session.refresh()).rejects.toThrow('row 3');
    expect(times).toBe(1);
  });
});

describe('recalculating in Excel', () => {
  it('calculates every formula again, in one round trip', async () => {
    const asked: unknown[] = [];
    const office = openOffice(new WorkbookThatCalculates((kind) => asked.push(kind))).install();
    await recalculateWorkbook();
    office.remove();
    expect(asked).toEqual(['Full']);
    expect(office.log).toHaveLength(1);
  });
});

it('waits until nobody is typing in a cell', async () => {
  const asked: unknown[] = [];
  const office = openOffice(new WorkbookThatCalculates((kind) => asked.push(kind))).install();
  office.faults.failSync(1, 'before', 'InvalidOperationInCellEditMode');
  await recalculateWorkbook(1);
  office.remove();
  expect(asked).toEqual(['Full']);
});

/** As much of a workbook as can be asked to calculate. */
class WorkbookThatCalculates extends HostObject {
  override readonly type: HostType = hostType<WorkbookThatCalculates>('Workbook', {
    navigations: { application: ({ calculate }) => new ApplicationThatCalculates(calculate) },
  });

  constructor(readonly calculate: (kind: unknown) => void) {
    super();
  }
}

class ApplicationThatCalculates extends HostObject {
  override readonly type: HostType = hostType<ApplicationThatCalculates>('Application', {
    methods: { calculate: ({ calculate }, kind) => calculate(kind) },
  });

  constructor(readonly calculate: (kind: unknown) => void) {
    super();
  }
}
