/** The add-in's description of its custom functions, as Excel reads it from the address in the manifest. */
import type { CustomFunction } from '../engine/engine';

export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters?: readonly { readonly dimensionality?: string }[];
  }[];
}

/** @param namespace the manifest's `CustomFunctions.Namespace`, which formulas write before the name */
export function customFunctionsOf(json: FunctionsJson, namespace: string): CustomFunction[] {
  return json.functions.map(({ id, name, parameters = [] }) => ({
    id,
    name: `${namespace}.${name}`,
    parameters: parameters.map(({ dimensionality }) => ({ matrix: dimensionality === 'matrix' })),
  }));
}
