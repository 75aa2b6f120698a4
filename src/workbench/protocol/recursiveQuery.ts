/** `context.loadRecursive`: loads an object and what it leads to, as far as the classes met are asked for. */
import type { HostObject } from './hostObject';
import { navigate } from './members';
import type { Projection } from './projection';
import type { Action } from './request';
import { isRecord, wireName, type Wire } from './wire';

export function queryRecursively(
  projection: Projection,
  object: HostObject,
  info: NonNullable<Action['RecursiveQueryInfo']>,
): Wire {
  return descend(projection, object, info.Queries, info.MaxDepth ?? Number.POSITIVE_INFINITY);
}

type Queries = NonNullable<Action['RecursiveQueryInfo']>['Queries'];

function descend(projection: Projection, object: HostObject, queries: Queries, depth: number): Wire {
  const { name, items, navigations } = object.type;
  const query = queries[name];
  const loaded: Wire = query ? projection.query(object, query) : {};
  if (depth <= 0 || !isRecord(loaded)) return loaded;
  const below: Record<string, Wire> = {};
  if (items) below['_Items'] = items(object).map((item) => descend(projection, item, queries, depth - 1));
  for (const navigation of navigations.keys()) {
    const target = navigate(object, navigation);
    if (target && queries[target.type.name]) {
      below[wireName(navigation)] = descend(projection, target, queries, depth - 1);
    }
  }
  return { ...loaded, ...below };
}
