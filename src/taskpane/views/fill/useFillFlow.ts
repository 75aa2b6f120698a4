import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { FillJournal } from '../../../excel/liveWorkbook';
import { goToCell } from '../../components/goToCell';
import { NgktError } from '../../../kpi/finding';
import { useSession } from '../../session/sessionContext';
import type { BuiltInTemplate } from './builtInTemplates';
import { fillFlow, startOfFlow, type FillFlow, type FlowNotice, type Planned, type Work } from './fillFlow';
import * as messages from './messages';
import type { FillOrder } from './planning';
import * as workbook from './workbookActions';
import type { WorkbookOverview } from './workbookOverview';

export interface FillActions {
  /** Reads the workbook again and goes to the choices. */
  readonly read: () => Promise<void>;
  /** Adds a template as new sheets. */
  readonly insert: (template: BuiltInTemplate, label: string) => Promise<void>;
  readonly preview: (order: FillOrder) => Promise<void>;
  /** Plans restoring some sheets, or publishing the workbook. */
  readonly prepare: (kind: 'restore' | 'publish', sheets: readonly string[]) => Promise<void>;
  readonly apply: (planned: Planned) => Promise<void>;
  readonly undo: (journal: FillJournal) => Promise<void>;
  readonly cancel: () => void;
  readonly back: () => void;
}

/** The steps of a fill and what moves them. Only one piece of work runs at a time. */
export function useFillFlow(): readonly [FillFlow, FillActions] {
  const [flow, dispatch] = useReducer(fillFlow, startOfFlow);
  const session = useSession();
  const running = useRef<AbortController | undefined>(undefined);

  /** Runs one piece of work; what it throws becomes the error shown, unless the person called it off. */
  const run = useCallback(async <T>(work: Work, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    if (running.current) return undefined;
    const controller = (running.current = new AbortController());
    dispatch({ type: 'started', work });
    try {
      return await task(controller.signal);
    } catch (error) {
      const calledOff = controller.signal.aborted && (work === 'plan' || isCancellation(error));
      dispatch(calledOff ? { type: 'cancelled' } : { type: 'failed', error });
      return undefined;
    } finally {
      running.current = undefined;
    }
  }, []);

  const readInto = useCallback(async (notice?: FlowNotice, inserted?: WorkbookOverview['inserted']): Promise<void> => {
    const overview = await workbook.readOverview();
    dispatch({
      type: 'read',
      overview: inserted ? { ...overview, inserted } : overview,
      ...(notice ? { notice } : {}),
    });
  }, []);

  const planInto = useCallback(
    (plan: () => Promise<Planned>) =>
      run('plan', async (signal) => {
        const planned = await plan();
        dispatch(signal.aborted ? { type: 'cancelled' } : { type: 'planned', planned });
      }),
    [run],
  );

  const actions: FillActions = {
    read: () => run('read', () => readInto()),
    insert: (template, label) =>
      run('insert', async () => {
        const { sheets, findings } = await workbook.insertBuiltIn(template, label);
        const notice: FlowNotice = { text: messages.insertedTemplate(template.title), tone: 'done', findings };
        await readInto(notice, { template, sheets });
      }),
    preview: (order) => planInto(() => workbook.planWorkbookFill(order)),
    prepare: (kind, sheets) => planInto(() => workbook.planWorkbook(kind, sheets)),
    apply: async (planned) => {
      await run(planned.plan.kind, async (signal) => {
        const report = (progress: Parameters<Parameters<typeof workbook.apply>[1]>[0]) =>
          dispatch({ type: 'progressed', progress });
        const applied = await workbook.apply(planned, report, signal);
        if (planned.plan.kind === 'publish') session.forget();
        dispatch({ type: 'applied', applied });
        // Rows went and came: what was on the screen before may lie below the report now.
        const [first] = applied.plan.sheets;
        if (first) await goToCell(first.sheet, 'A1');
      });
    },
    undo: async (journal) => {
      await run('undo', async () => {
        const { kept } = await workbook.undo(journal);
        await readInto({ text: messages.undone(journal.target.plan.kind, kept.length), tone: 'done', cells: kept });
      });
    },
    cancel: () => running.current?.abort(),
    back: () => dispatch({ type: 'left' }),
  };

  useEffect(() => {
    void run('read', () => readInto()).then(workbook.loadAhead);
    return () => running.current?.abort();
  }, [run, readInto]);
  return [flow, actions];
}

/** The applier gave up before it wrote anything, as asked. Any other error matters more than the wish to stop. */
function isCancellation(error: unknown): boolean {
  return error instanceof NgktError && error.code === 'excel.cancelled';
}
