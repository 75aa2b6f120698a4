import {
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_TEXT,
  type IFunctionService,
} from '@univerjs/engine-formula';

/** Functions that hand an argument on, look at its kind, or take its characters: to Excel a quoted text is a text there. */
const AS_WRITTEN = [
  FUNCTION_NAMES_INFORMATION.ISNONTEXT,
  FUNCTION_NAMES_INFORMATION.ISNUMBER,
  FUNCTION_NAMES_INFORMATION.ISTEXT,
  FUNCTION_NAMES_INFORMATION.TYPE,
  FUNCTION_NAMES_LOGICAL.IF,
  FUNCTION_NAMES_LOGICAL.IFERROR,
  FUNCTION_NAMES_LOGICAL.IFNA,
  FUNCTION_NAMES_LOGICAL.IFS,
  FUNCTION_NAMES_LOGICAL.SWITCH,
  FUNCTION_NAMES_LOOKUP.CHOOSE,
  FUNCTION_NAMES_TEXT.CONCAT,
  FUNCTION_NAMES_TEXT.CONCATENATE,
  FUNCTION_NAMES_TEXT.EXACT,
  FUNCTION_NAMES_TEXT.FIND,
  FUNCTION_NAMES_TEXT.LEFT,
  FUNCTION_NAMES_TEXT.LEN,
  FUNCTION_NAMES_TEXT.LOWER,
  FUNCTION_NAMES_TEXT.MID,
  FUNCTION_NAMES_TEXT.REPLACE,
  FUNCTION_NAMES_TEXT.REPT,
  FUNCTION_NAMES_TEXT.RIGHT,
  FUNCTION_NAMES_TEXT.SEARCH,
  FUNCTION_NAMES_TEXT.SUBSTITUTE,
  FUNCTION_NAMES_TEXT.T,
  FUNCTION_NAMES_TEXT.TEXTJOIN,
  FUNCTION_NAMES_TEXT.TRIM,
  FUNCTION_NAMES_TEXT.UPPER,
] as const;

/**
 * Univer takes a quoted text among a function's arguments for the number it looks like: `"1/2"` for the first of February,
 * `"2024-07"` for a day in July. Functions that count with such texts go on doing so, as in Excel.
 */
export function keepQuotedTexts(functions: IFunctionService): void {
  for (const name of AS_WRITTEN) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
