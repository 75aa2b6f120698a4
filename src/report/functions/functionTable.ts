import { areaFunctions } from './areaFunctions';
import { briefFunction } from './briefFunction';
import type { FunctionDeclaration } from './declaration';
import { figureFunctions } from './figureFunctions';
import { growthFunctions } from './growthFunctions';
import { rankFunctions } from './rankFunctions';
import { targetFunctions } from './targetFunctions';
import { textFunctions } from './textFunctions';

/** Every custom function of the namespace NGKT: feeds Excel, the command `ngkt call` and the reference page. */
export const functionTable: readonly FunctionDeclaration[] = [
  ...figureFunctions,
  ...rankFunctions,
  ...targetFunctions,
  ...growthFunctions,
  ...textFunctions,
  ...areaFunctions,
  briefFunction,
];
