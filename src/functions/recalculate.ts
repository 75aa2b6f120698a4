import type { Session } from '../session/session';

/**
 * Asks for a recalculation once for every change that functions depend on: other data, another vintage, another language.
 * What is open first needs none, because functions wait for it, unless the workbook shows answers from older data.
 */
export function recalculateOnChange(session: Session, recalculate: () => void): void {
  void session.started.then(() => {
    if (session.formulasOutdated) recalculate();
    let answered = answeredFrom(session);
    session.subscribe(() => {
      if (session.state.kind === 'loading') return;
      const now = answeredFrom(session);
      if (now === answered) return;
      answered = now;
      recalculate();
    });
  });
}

function answeredFrom({ state, settings }: Session): string {
  return `${state.kind === 'open' ? state.data.revision : state.kind} ${settings.lang}`;
}

/** Milliseconds between two tries while somebody is typing in a cell. */
const PAUSE = 1000;

/**
 * Functions depend on no cell that changed, so nothing less than a full calculation calls them again. Where Excel does
 * not wait itself until somebody has finished typing in a cell, it is asked again.
 */
export async function recalculateWorkbook(pause = PAUSE): Promise<void> {
  while (!(await calculated())) await new Promise((resolve) => setTimeout(resolve, pause));
}

/** False while a cell is being edited. */
async function calculated(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'InvalidOperationInCellEditMode') return false;
    throw error;
  }
}
