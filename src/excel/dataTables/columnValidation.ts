import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { DataTableColumn } from './dataTableDesign';
import { CODES_NAME } from './dataTableNames';
import * as messages from './messages';

/**
 * Below the table, too, cells are text: what is typed or pasted there is drawn into it as it was entered, and elsewhere Excel
 * makes dates of periods and numbers of codes. Further down a table passes on the format of its last row.
 */
const ROWS_TO_COME = 250;
/** Excel puts a single value into every cell of a range; its types know lists of rows only. */
const TEXT = '@' as unknown as string[][];
const LONGEST_PERIOD = 21;
const LONGEST_DAY = 10;

/** Says what a column takes, before its table is made: new rows of a table take over formats and validation. */
export function prepareColumn(cells: Excel.Range, { name, rule }: DataTableColumn, lang: Lang): void {
  const { dataValidation } = cells;
  const refuse = (message: Bilingual): void => {
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: name,
      message: message[lang],
    };
  };
  const prompt = (message: Bilingual): void => {
    dataValidation.prompt = { showPrompt: true, title: name, message: message[lang] };
  };
  if (rule.kind !== 'number' && rule.kind !== 'integer') cells.getResizedRange(ROWS_TO_COME, 0).numberFormat = TEXT;
  switch (rule.kind) {
    case 'list':
      dataValidation.rule = { list: { inCellDropDown: true, source: rule.words.join(',') } };
      refuse(messages.wrongWord(name, rule.words));
      break;
    case 'code':
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${CODES_NAME}` } };
      refuse(messages.wrongCode);
      break;
    case 'number':
    case 'integer': {
      const operator = Excel.DataValidationOperator.between;
      dataValidation.rule =
        rule.kind === 'number'
          ? { decimal: { formula1: -1e15, formula2: 1e15, operator } }
          : { wholeNumber: { formula1: -12, formula2: 15, operator } };
      refuse(messages.wrongNumber(name));
      break;
    }
    case 'day':
    case 'period': {
      const longest = rule.kind === 'day' ? LONGEST_DAY : LONGEST_PERIOD;
      const operator = Excel.DataValidationOperator.lessThanOrEqualTo;
      dataValidation.rule = { textLength: { formula1: longest, operator } };
      refuse(messages.wrongLength(name, longest));
      prompt(rule.kind === 'day' ? messages.dayPrompt : messages.periodPrompt);
      break;
    }
    case 'text':
      if (name === 'REF_AREA') prompt(messages.areaPrompt);
  }
}
