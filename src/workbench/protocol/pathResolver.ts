/** Finds the objects that a request's paths lead to: each once a request, and only when first needed. */
import { HostError } from './hostError';
import { HostObject, type Argument } from './hostObject';
import { callMethod, itemOf, navigate } from './members';
import type { References } from './references';
import { PathType, type ArgumentInfo, type ObjectPath, type PathIds } from './request';
import type { Wire } from './wire';

export class PathResolver {
  private readonly found = new Map<number, Promise<HostObject | null>>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly references: References,
  ) {}

  /** Null for a null object, and for whatever is reached through one. */
  resolve(id: number): Promise<HostObject | null> {
    let object = this.found.get(id);
    if (!object) this.found.set(id, (object = this.follow(id)));
    return object;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const found: Argument[] = [];
    // One after the other: finding an object may change the workbook (`worksheets.add`).
    for (const [index, value] of (info?.Arguments ?? []).entries()) found.push(await this.argument(value, ids[index]));
    return found;
  }

  private async argument(value: Wire, id: PathIds | undefined): Promise<Argument> {
    if (Array.isArray(id)) throw HostError.notImplemented('a list of objects as an argument');
    return typeof id === 'number' && id !== 0 ? this.resolve(id) : value;
  }

  private async follow(id: number): Promise<HostObject | null> {
    const path = this.paths[String(id)];
    if (!path) throw HostError.invalidObjectPath(`path ${String(id)} is not in the request`);
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.service: {
        const service = this.services[path.Name];
        if (!service) throw HostError.notImplemented(path.Name);
        return service;
      }
      case PathType.reference:
        return this.references.find(path.Name);
      case PathType.null:
        return null;
      default:
        return this.followFrom(path);
    }
  }

  private async followFrom(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(
          await callMethod(parent, path.Name, await this.arguments(path.ArgumentInfo)),
          parent,
          path.Name,
        );
      case PathType.property:
        return navigate(parent, path.Name);
      case PathType.indexer: {
        const [key] = await this.arguments(path.ArgumentInfo);
        return itemOf(parent, key);
      }
      default:
        throw HostError.invalidObjectPath(`there is no path type ${String(path.ObjectPathType)}`);
    }
  }
}

function asObject(answer: Argument | void, parent: HostObject, name: string): HostObject | null {
  if (answer === null || answer instanceof HostObject) return answer;
  throw HostError.invalidObjectPath(`${parent.type.name}.${name} gives no object`);
}
