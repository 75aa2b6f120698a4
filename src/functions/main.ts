/** The custom functions' side of the pane's page: one runtime, one session. */
import { localDay } from '../session/localDay';
import { session } from '../session/officeSession';
import { FunctionAnswers } from './functionAnswers';
import { functionNames } from './functionNames';
import { recalculateOnChange, recalculateWorkbook } from './recalculate';

// Without the client library there is no Excel to answer.
if (typeof CustomFunctions !== 'undefined') {
  const answers = new FunctionAnswers(session, () => import('./functionCalls'), localDay);
  for (const name of functionNames) CustomFunctions.associate(name, answers.functionNamed(name));
  recalculateOnChange(session, () => void recalculateWorkbook());
}
