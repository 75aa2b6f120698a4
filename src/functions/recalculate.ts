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

/** Functions depend on no cell that changed, so nothing less than a full calculation calls them again. */
export async function recalculateWorkbook(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
