/** Turns an object and what is asked of it into JSON: `{Id, Name, Worksheet: {…}}`, collections into `{_Items: […]}`. */
import type { HostObject } from './hostObject';
import { missingMember, navigate, readProperty } from './members';
import type { QueryInfo } from './request';
import { Selection } from './selection';
import { wireName, type Wire } from './wire';

export class Projection {
  constructor(private readonly identity: (object: HostObject) => Record<string, Wire>) {}

  query(object: HostObject, query: QueryInfo): Wire {
    return this.project(object, Selection.of(query), query.Skip ?? 0, query.Top);
  }

  private project(object: HostObject, selection: Selection, skip = 0, top?: number): Wire {
    const { items } = object.type;
    if (!items) return this.members(object, selection);
    const end = top === undefined ? undefined : skip + top;
    const rest = new Selection();
    const own = this.ownMembers(object, selection, rest);
    const found = items(object).slice(skip, end);
    return { ...own, _Items: found.map((item) => this.project(item, rest)) };
  }

  /** What a selection says about a collection itself; all else in it is about its items. */
  private ownMembers(collection: HostObject, selection: Selection, rest: Selection): Record<string, Wire> {
    const { properties } = collection.type;
    rest.all = selection.all;
    const own: Record<string, Wire> = this.identity(collection);
    for (const name of selection.named) {
      if (properties.has(name)) own[wireName(name)] = readProperty(collection, name);
      else rest.named.add(name);
    }
    for (const [name, below] of selection.below) rest.below.set(name, below);
    return own;
  }

  private members(object: HostObject, selection: Selection): Record<string, Wire> {
    const { properties, navigations } = object.type;
    const values = this.identity(object);
    if (selection.all) {
      for (const [name, property] of properties) {
        if (property.get && !property.costly) values[wireName(name)] = readProperty(object, name);
      }
    }
    const below = new Map(selection.below);
    for (const name of selection.named) {
      if (properties.has(name)) values[wireName(name)] = readProperty(object, name);
      else if (navigations.has(name)) below.set(name, below.get(name) ?? Selection.of({}));
      else if (!isImplicit(name)) throw missingMember(object, name);
    }
    for (const [name, wanted] of below) {
      const target = navigate(object, name);
      values[wireName(name)] = target === null ? null : this.project(target, wanted);
    }
    return values;
  }
}

/** Names the client may ask for that are no properties: its own bookkeeping. */
function isImplicit(name: string): boolean {
  return name === '_ReferenceId' || name === 'isNullObject';
}
