import type { HostProperty } from '../../protocol/hostObject';
import type { CellsObject } from '../cellsObject';
import { readLook, writeLook } from './looks';
import type { StyleProperty } from './styleProperties';

/** Members of a format object from the properties of looks; all act on the cells the object belongs to. */
export function styleMembers<T extends { readonly cells: CellsObject }>(
  properties: Readonly<Record<string, StyleProperty>>,
): Record<string, HostProperty<T>> {
  const members = Object.entries(properties).map(([name, property]): [string, HostProperty<T>] => [
    name,
    {
      get: ({ cells }) => readLook(cells, property),
      set: ({ cells }, value) => writeLook(cells, property, value),
    },
  ]);
  return Object.fromEntries(members);
}
