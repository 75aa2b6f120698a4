/** Requests written by hand, for what office.js does not send by itself. */
import type { Action, ObjectPath, QueryInfo, Request } from '../../../src/workbench/protocol/request';
import { ActionType, PathType } from '../../../src/workbench/protocol/request';
import type { Wire, WireRecord } from '../../../src/workbench/protocol/wire';

export class RequestBuilder {
  private readonly paths: Record<string, ObjectPath> = { 1: { Id: 1, ObjectPathType: PathType.global, Name: '' } };
  private readonly actions: Action[] = [];
  private lastId = 1;
  readonly root = 1;

  path(type: keyof typeof PathType, parent: number, name: string, args: readonly Wire[] = [], refs?: number[]): number {
    const id = ++this.lastId;
    this.paths[String(id)] = {
      Id: id,
      ObjectPathType: PathType[type],
      Name: name,
      ...(parent !== 0 && { ParentObjectPathId: parent }),
      ArgumentInfo: { Arguments: args, ...(refs && { ReferencedObjectPathIds: refs }) },
    };
    return id;
  }

  /** The sheet of the name given. */
  sheet(name = 'Sheet1'): number {
    return this.path('indexer', this.path('property', this.root, 'Worksheets'), '', [name]);
  }

  range(address: string, sheet?: string): number {
    return this.path('method', this.sheet(sheet), 'GetRange', [address]);
  }

  instantiate(path: number): this {
    return this.add({ ActionType: ActionType.instantiate, ObjectPathId: path });
  }

  query(path: number, query: QueryInfo, type: 'query' | 'queryAsJson' = 'query'): this {
    return this.add({ ActionType: ActionType[type], ObjectPathId: path, QueryInfo: query });
  }

  call(path: number, name: string, args: readonly Wire[] = []): this {
    return this.add({
      ActionType: ActionType.method,
      ObjectPathId: path,
      Name: name,
      ArgumentInfo: { Arguments: args },
    });
  }

  set(path: number, name: string, value: Wire): this {
    const argument = { Arguments: [value] };
    return this.add({ ActionType: ActionType.setProperty, ObjectPathId: path, Name: name, ArgumentInfo: argument });
  }

  state(path: number, type: 'update' | 'ensureUnchanged', state: WireRecord): this {
    return this.add({ ActionType: ActionType[type], ObjectPathId: path, ObjectState: state });
  }

  add(action: Omit<Action, 'Id'>): this {
    this.actions.push({ Id: ++this.lastId, ...action });
    return this;
  }

  build(autoKeep = false): Request {
    return { AutoKeepReference: autoKeep, Actions: this.actions, ObjectPaths: this.paths };
  }
}
