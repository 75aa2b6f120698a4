import type { Bilingual } from '../../../kpi/bilingual';
import type { Finding } from '../../../kpi/finding';
import type { AppliedFill, ApplyProgress, LiveContent } from '../../../excel/liveWorkbook';
import type { FillPlan } from '../../../report/plan/plan';
import type { WorkbookOverview } from './workbookOverview';

/** A plan, and the workbook as it was read for it. */
export interface Planned {
  readonly content: LiveContent;
  readonly plan: FillPlan;
}

export type Work = 'read' | 'insert' | 'plan' | 'fill' | 'restore' | 'publish' | 'undo';

/**
 * The steps of a fill. `planned` stays with everything that follows it, so that a cancelled or failed fill comes back to
 * the preview it came from.
 */
export type FillFlow = { readonly overview?: WorkbookOverview } & (
  | { readonly step: 'choose'; readonly notice?: FlowNotice }
  | {
      readonly step: 'working';
      readonly work: Work;
      readonly progress?: ApplyProgress['step'];
      readonly planned?: Planned;
    }
  | { readonly step: 'preview'; readonly planned: Planned }
  /** Restoring and publishing are explained and confirmed before they begin. */
  | { readonly step: 'confirm'; readonly planned: Planned }
  | { readonly step: 'result'; readonly applied: AppliedFill }
  | { readonly step: 'failed'; readonly work: Work; readonly error: unknown; readonly planned?: Planned }
);

export interface FlowNotice {
  readonly text: Bilingual;
  readonly tone: 'done' | 'info';
  readonly findings?: readonly Finding[];
  /** Cells it is about. */
  readonly cells?: readonly { readonly sheet: string; readonly cell: string }[];
}

export type FillEvent =
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'read'; readonly overview: WorkbookOverview; readonly notice?: FlowNotice }
  | { readonly type: 'planned'; readonly planned: Planned }
  | { readonly type: 'progressed'; readonly progress: ApplyProgress['step'] }
  | { readonly type: 'applied'; readonly applied: AppliedFill }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'cancelled' }
  /** Back to the choices. */
  | { readonly type: 'left' };

export const startOfFlow: FillFlow = { step: 'working', work: 'read' };

/** Whether what is being done can still be called off with nothing written. */
export function isCancellable(flow: FillFlow): boolean {
  if (flow.step !== 'working') return false;
  switch (flow.work) {
    case 'plan':
      return true;
    case 'fill':
    case 'restore':
    case 'publish':
      return flow.progress === undefined || flow.progress === 'checking';
    case 'read':
    case 'insert':
    case 'undo':
      return false;
  }
}

/** Events that do not belong to the step shown (a late answer of work called off) change nothing. */
export function fillFlow(flow: FillFlow, event: FillEvent): FillFlow {
  switch (event.type) {
    case 'started':
      return flow.step === 'working' && flow.work !== 'read'
        ? flow
        : { ...overviewOf(flow), ...plannedOf(flow), step: 'working', work: event.work };
    case 'left':
      return flow.step === 'working' ? flow : { ...overviewOf(flow), step: 'choose' };
    default:
      return flow.step === 'working' ? answered(flow, event) : flow;
  }
}

/** What becomes of work that is going on. */
function answered(
  flow: Extract<FillFlow, { readonly step: 'working' }>,
  event: Exclude<FillEvent, { readonly type: 'started' | 'left' }>,
): FillFlow {
  const base = overviewOf(flow);
  switch (event.type) {
    case 'read':
      return { overview: event.overview, step: 'choose', ...(event.notice ? { notice: event.notice } : {}) };
    case 'planned':
      return shown(event.planned, base);
    case 'progressed':
      return { ...flow, progress: event.progress };
    case 'applied':
      return { ...base, step: 'result', applied: event.applied };
    case 'failed':
      return { ...base, ...plannedOf(flow), step: 'failed', work: flow.work, error: event.error };
    case 'cancelled':
      return flow.planned && flow.work !== 'plan' ? shown(flow.planned, base) : { ...base, step: 'choose' };
  }
}

function shown(planned: Planned, base: Pick<FillFlow, 'overview'>): FillFlow {
  return { ...base, step: planned.plan.kind === 'fill' ? 'preview' : 'confirm', planned };
}

function overviewOf({ overview }: FillFlow): Pick<FillFlow, 'overview'> {
  return overview ? { overview } : {};
}

function plannedOf(flow: FillFlow): { readonly planned?: Planned } {
  return 'planned' in flow && flow.planned ? { planned: flow.planned } : {};
}
