/** What the view does with the open workbook. Reading, planning and writing are loaded when they are needed first. */
import type { AppliedFill, ApplyProgress, FillJournal, UndoneFill } from '../../../excel/liveWorkbook';
import type { Finding } from '../../../kpi/finding';
import { siteFiles } from '../../../session/siteFiles';
import type { BuiltInTemplate } from './builtInTemplates';
import type { Planned } from './fillFlow';
import type { FillOrder } from './planning';
import { workbookOverview, type WorkbookOverview } from './workbookOverview';

export async function readOverview(): Promise<WorkbookOverview> {
  const [{ readLiveWorkbook }, { selectedCell }] = await Promise.all([
    import('../../../excel/readLiveWorkbook'),
    import('../../../excel/selection'),
  ]);
  const { snapshot, positions } = await readLiveWorkbook();
  const { sheet } = await selectedCell();
  return workbookOverview(snapshot, positions, sheet);
}

/**
 * Loads what a fill needs later, once the view is there: a fill that was begun can then be finished, and taken back, when the
 * line breaks meanwhile. What does not load now is asked for again when it is needed.
 */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled([
    import('./planning'),
    import('../../../excel/applyLivePlan'),
    import('../../../excel/undoFill'),
  ]);
}

/** Adds the template's sheets and tells their names. */
export async function insertBuiltIn(
  template: BuiltInTemplate,
  label: string,
): Promise<{ readonly sheets: readonly string[]; readonly findings: readonly Finding[] }> {
  const [bytes, { insertTemplate }] = await Promise.all([
    siteFiles.read(`assets/templates/${template.file}`),
    import('../../../excel/insertTemplate'),
  ]);
  return insertTemplate(bytes, label);
}

/** Reads the workbook afresh and plans the fill. @throws NgktError */
export async function planWorkbookFill(order: FillOrder): Promise<Planned> {
  const [{ planOrder }, { readLiveWorkbook }] = await Promise.all([
    import('./planning'),
    import('../../../excel/readLiveWorkbook'),
  ]);
  const content = await readLiveWorkbook();
  return { content, plan: planOrder(content, order) };
}

/** Plans the way back to the template on some sheets, or the whole workbook without the add-in. @throws NgktError */
export async function planWorkbook(kind: 'restore' | 'publish', sheets: readonly string[]): Promise<Planned> {
  const [{ planPublish, planRestore }, { readLiveWorkbook }] = await Promise.all([
    import('./planning'),
    import('../../../excel/readLiveWorkbook'),
  ]);
  const content = await readLiveWorkbook();
  const { snapshot, positions } = content;
  return {
    content,
    plan: kind === 'restore' ? planRestore(snapshot, positions, sheets) : planPublish(snapshot, positions),
  };
}

export async function apply(
  { content, plan }: Planned,
  onProgress: (step: ApplyProgress['step']) => void,
  signal: AbortSignal,
): Promise<AppliedFill> {
  const { applyLivePlan } = await import('../../../excel/applyLivePlan');
  return applyLivePlan(content, plan, { onProgress: ({ step }) => onProgress(step), signal });
}

export async function undo(journal: FillJournal): Promise<UndoneFill> {
  const { undoFill } = await import('../../../excel/undoFill');
  return undoFill(journal);
}
