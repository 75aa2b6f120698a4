/** One round trip of an add-in: what office.js sends to `ProcessQuery` and what it expects back. */
import type { Wire, WireRecord } from './wire';

export const PathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  /** A number other than 0 at a place: the argument there is the object of that path. Lists hold objects of lists. */
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

export type PathIds = number | null | readonly PathIds[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Member, service or reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load. Paths are separated by "/", `*` is every property; `items/` has been taken out by the client. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
  readonly ObjectState?: WireRecord;
}

export interface Request {
  /** Keep every object with a reference that this request gives out; the client releases them itself. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Wire;
}

export interface Failure {
  readonly Code: string;
  readonly Message: string;
  /** Class.member */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Of the action that failed; those before it stay done, their results stand in the response. */
  readonly ActionIndex: number;
}

export interface Response {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: Failure;
}
