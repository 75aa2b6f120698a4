import type { AreaList } from '../kpi/areaList';
import type { FunctionContext, FunctionValue } from '../report/functions/call';
import type { FunctionDeclaration } from '../report/functions/declaration';
import type { Session } from '../session/session';
import { excelError } from './excelError';
import type * as functionCalls from './functionCalls';
import * as messages from './messages';
import { spill, type CellValue } from './spill';

type FunctionCalls = typeof functionCalls;

/** What answers need, once there: the functions, the areas and what the session has open. */
interface Ready {
  readonly calls: FunctionCalls;
  readonly byName: ReadonlyMap<string, FunctionDeclaration>;
  readonly areas: AreaList;
}

/**
 * Answers the custom functions from the session's figures in memory. Calls that come before the data are there wait for
 * them; later ones are answered at once.
 */
export class FunctionAnswers {
  private ready: Ready | undefined;
  private started = false;
  private preparing: Promise<Ready> | undefined;
  /** What functions read of the session; undefined while that is not settled. */
  private context: FunctionContext | undefined;

  constructor(
    private readonly session: Session,
    private readonly load: () => Promise<FunctionCalls>,
    private readonly today: () => string,
  ) {
    session.subscribe(() => (this.context = undefined));
    void session.started.then(() => (this.started = true));
  }

  /** The function to associate with a name; Excel passes its arguments and, last, how it was invoked. */
  functionNamed(name: string): (...args: FunctionValue[]) => CellValue | Promise<CellValue> {
    return (...args) => {
      const { ready } = this;
      const context = ready && this.started ? (this.context ?? this.currentContext(ready)) : undefined;
      return ready && context ? answer(ready, context, name, args) : this.answerLater(name, args);
    };
  }

  private async answerLater(name: string, args: FunctionValue[]): Promise<CellValue> {
    const ready = await this.prepare();
    await this.session.started;
    for (;;) {
      const context = this.currentContext(ready);
      if (context) return answer(ready, context, name, args);
      await this.nextChange();
    }
  }

  /** Loads what answers need; a later call after a broken line tries again. */
  private prepare(): Promise<Ready> {
    this.preparing ??= this.load().then(
      (calls) => {
        const byName = new Map(calls.functionTable.map((declaration) => [declaration.name, declaration]));
        return (this.ready = { calls, byName, areas: new calls.AreaList(calls.builtInAreas) });
      },
      (error: unknown) => {
        this.preparing = undefined;
        throw error;
      },
    );
    return this.preparing;
  }

  private currentContext({ areas }: Ready): FunctionContext | undefined {
    const { state, settings } = this.session;
    if (state.kind === 'loading') return undefined;
    const { today } = this;
    this.context = {
      figures: state.kind === 'open' ? state.data.figures : undefined,
      withoutFigures:
        state.kind === 'failed' ? messages.dataFailed(state.source.title, state.error) : messages.noDataOpen,
      areas,
      lang: settings.lang,
      // Asked when it is needed: the pane may stay open over midnight.
      get today() {
        return today();
      },
    };
    return this.context;
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.session.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

/** @throws CustomFunctions.Error */
function answer({ calls, byName }: Ready, context: FunctionContext, name: string, args: FunctionValue[]): CellValue {
  const declaration = byName.get(name);
  if (!declaration) throw new Error(`There is no function ${name} in the table.`);
  // Last comes how the function was invoked: an object, as no argument is.
  if (isInvocation(args.at(-1))) args.pop();
  const outcome = calls.callDeclared(declaration, args, context);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own class of errors
  if ('error' in outcome) throw excelError(outcome.error, outcome.message[context.lang]);
  return spill(outcome.value, declaration.returns.shape);
}

function isInvocation(last: unknown): boolean {
  return typeof last === 'object' && last !== null && !Array.isArray(last);
}
