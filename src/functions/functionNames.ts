/**
 * The names of the custom functions, known before the table itself is loaded: Excel must find every function the moment
 * the page has run.
 */
export const functionNames = [
  'KPI',
  'SERIES',
  'RANK',
  'TOP',
  'TARGETSTATUS',
  'TARGETGAP',
  'REQUIREDPACE',
  'GROWTH',
  'CAGR',
  'PROJECT',
  'SHARE',
  'PARSEVALUE',
  'FORMATVALUE',
  'WORDS',
  'PERIODLABEL',
  'AREA',
  'REGROUP',
  'BRIEF',
] as const;
