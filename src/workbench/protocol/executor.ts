/**
 * Carries out the requests of an add-in on an object model, action by action, as Excel does: objects are found by paths,
 * what fails stops the request, and what was done before stays done and answered. It knows no spreadsheet.
 */
import { textArgument } from './arguments';
import { HostError } from './hostError';
import { HostObject, type Argument } from './hostObject';
import { identityOf } from './identity';
import { callMethod, writeProperty } from './members';
import { PathResolver } from './pathResolver';
import { Projection } from './projection';
import { queryRecursively } from './recursiveQuery';
import { References } from './references';
import { ActionType, type Action, type ActionResult, type Failure, type Request, type Response } from './request';
import { unchanged } from './unchanged';
import type { Wire } from './wire';
import { concernsWorkbook } from './workbookRequest';

/** What the host knows of a request besides its body. */
export interface RequestScope {
  /** The request changes the workbook. */
  readonly writes: boolean;
  /** Requests of one `Excel.run({mergeUndoGroup: true})` have the same. */
  readonly undoGroup?: string;
}

export interface ExecutorOptions {
  /** Objects that stand beside the workbook, by the name the client creates them with. */
  readonly services?: Readonly<Record<string, HostObject>>;
  /** Awaited before values are read: lets a calculation finish. */
  readonly beforeQuery?: () => void | Promise<void>;
  /** Called before a request's first action; may refuse it by throwing a HostError (a cell is being edited). */
  readonly beforeRequest?: (scope: RequestScope, request: Request) => void | Promise<void>;
}

export class Executor {
  readonly references = new References();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly root: HostObject,
    private readonly options: ExecutorOptions = {},
  ) {}

  /** One request after the other, in the order they came. Never rejects: failures stand in the response. */
  execute(request: Request, scope: RequestScope = { writes: true }): Promise<Response> {
    const response = this.turn.then(() => this.run(request, scope));
    this.turn = response;
    return response;
  }

  private async run(request: Request, scope: RequestScope): Promise<Response> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = 0;
    try {
      const writes = scope.writes && concernsWorkbook(request);
      await this.options.beforeRequest?.({ ...scope, writes }, request);
      const paths = new PathResolver(request.ObjectPaths, this.root, this.options.services ?? {}, this.references);
      for (; index < request.Actions.length; index++) {
        const action = request.Actions[index];
        if (!action) continue;
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.act(action, paths, request.AutoKeepReference === true) });
      }
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: failure(error, index) };
    }
    return { Results: results, TraceIds: traces };
  }

  private async act(action: Action, paths: PathResolver, keep: boolean): Promise<Wire> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await paths.resolve(action.ObjectPathId ?? 0);
    const identity = (each: HostObject): Record<string, Wire> => identityOf(each, this.references, keep);
    // Whatever is asked of a null object is answered by null, so that `isNullObject` can be read after one round trip.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.options.beforeQuery?.();
        return new Projection(identity).query(object, action.QueryInfo ?? {});
      case ActionType.recursiveQuery:
        await this.options.beforeQuery?.();
        return queryRecursively(new Projection(identity), object, action.RecursiveQueryInfo ?? { Queries: {} });
      case ActionType.method:
        return this.invoke(object, action.Name ?? '', await paths.arguments(action.ArgumentInfo));
      case ActionType.setProperty: {
        const [value] = await paths.arguments(action.ArgumentInfo);
        if (value instanceof HostObject) throw HostError.invalidArgument();
        writeProperty(object, action.Name ?? '', value ?? null);
        return null;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeProperty(object, name, value ?? null);
        return null;
      case ActionType.ensureUnchanged:
        await this.options.beforeQuery?.();
        if (!unchanged(object, action.ObjectState ?? {})) {
          throw new HostError('Conflict', 'Request could not be processed because of a conflict.', 409);
        }
        return null;
      default:
        throw HostError.notImplemented(`ActionType ${String(action.ActionType)}`);
    }
  }

  private async invoke(object: HostObject, name: string, args: readonly Argument[]): Promise<Wire> {
    switch (name) {
      case '_KeepReference':
        this.references.keep(object);
        return null;
      case '_RemoveReference':
        this.references.release(textArgument(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.releaseAll();
        return null;
      case '_GetReferenceCount':
        return this.references.count;
      default: {
        const answer = await callMethod(object, name, args);
        return answer instanceof HostObject ? null : (answer ?? null);
      }
    }
  }
}

function failure(error: unknown, index: number): Failure {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          'GeneralException',
          `There was an internal error while processing the request. ${String(error)}`,
          500,
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? '',
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
  };
}
