import type { Lang } from '../kpi/bilingual';
import type { FunctionDeclaration, FunctionParameter } from '../report/functions/declaration';
import { functionTable } from '../report/functions/functionTable';

/** What Excel reads of the custom functions (`functions.json`), as Microsoft documents it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** `any` keeps a number a number, so that the function itself tells 2024 from "2024-S1". */
  readonly type: 'string' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

/** The metadata in one language; ids and names are the same in both, so that a workbook opens in either. */
export function functionsMetadata(lang: Lang): FunctionsMetadata {
  return { functions: functionTable.map((declaration) => functionMetadata(declaration, lang)) };
}

function functionMetadata({ name, summary, parameters, returns }: FunctionDeclaration, lang: Lang): FunctionMetadata {
  return {
    id: name,
    name,
    description: [summary, returns.description].map((text) => `${text[lang].replace(/[.…]$/, '')}.`).join(' '),
    parameters: parameters.map((parameter) => parameterMetadata(parameter, lang)),
    result: { type: 'any', dimensionality: returns.shape === 'scalar' ? 'scalar' : 'matrix' },
  };
}

function parameterMetadata({ name, description, kind, optional }: FunctionParameter, lang: Lang): ParameterMetadata {
  return {
    name,
    description: description[lang],
    type: typeOf(kind),
    dimensionality: kind === 'range' ? 'matrix' : 'scalar',
    optional,
  };
}

function typeOf(kind: FunctionParameter['kind']): ParameterMetadata['type'] {
  switch (kind) {
    case 'text':
      return 'string';
    // A text such as "6,42%" in a cell is for the function to read, and to say what is wrong with it.
    case 'number':
    case 'value':
    case 'any':
    case 'range':
      return 'any';
  }
}
