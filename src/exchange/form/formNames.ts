/**
 * The defined names by which a form is read, whatever its layout (docs/forms.md). Names follow their cells when people
 * insert rows, rename sheets or save with another program.
 */

/** What `NGKT_FORM` holds: the layout's name and the version of these names. */
export const FORM_NAMES_VERSION = 1;

/** The layout that comes with the product (`assets/forms`), as `NGKT_FORM` begins with it; its printed words are known. */
export const BUILT_IN_LAYOUT = 'bieu-quy-tinh';

/** Cells of the form as a whole. */
export const identityNames = {
  form: 'NGKT_FORM',
  area: 'NGKT_FORM_AREA',
  period: 'NGKT_FORM_PERIOD',
  cutOff: 'NGKT_FORM_CUTOFF',
  due: 'NGKT_FORM_DUE',
  certifier: 'NGKT_FORM_CERTIFIER',
  secrecy: 'NGKT_FORM_SECRECY',
} as const;

export type IdentityPart = keyof typeof identityNames;

/** `NGKT_ROW_FDI_NEW`: the row of one indicator. */
export const ROW_PREFIX = 'NGKT_ROW_';

/** A cell in the column, usually its heading, tells which column of those rows holds what. */
export const rowColumnNames = {
  value: 'NGKT_COLUMN_VALUE',
  unit: 'NGKT_COLUMN_UNIT',
  qualifier: 'NGKT_COLUMN_QUALIFIER',
  status: 'NGKT_COLUMN_STATUS',
  note: 'NGKT_COLUMN_NOTE',
  last: 'NGKT_COLUMN_LAST',
  lastYear: 'NGKT_COLUMN_LAST_YEAR',
} as const;

/** `NGKT_PARTNER_VALUE_FDI_NEW`: the column of an indicator's figures by partner; `…LAST_…`: those of the period before. */
export const PARTNER_VALUE_PREFIX = 'NGKT_PARTNER_VALUE_';
export const PARTNER_LAST_PREFIX = 'NGKT_PARTNER_LAST_';

/** Lists: the range of their rows, and a cell in each column. */
export const partnerNames = {
  rows: 'NGKT_PARTNERS',
  name: 'NGKT_PARTNER_NAME',
  status: 'NGKT_PARTNER_STATUS',
  note: 'NGKT_PARTNER_NOTE',
} as const;

export const agreementNames = {
  rows: 'NGKT_AGREEMENTS',
  title: 'NGKT_AGREEMENT_TITLE',
  kind: 'NGKT_AGREEMENT_KIND',
  partner: 'NGKT_AGREEMENT_PARTNER',
  signed: 'NGKT_AGREEMENT_SIGNED',
  amount: 'NGKT_AGREEMENT_AMOUNT',
  unit: 'NGKT_AGREEMENT_UNIT',
  note: 'NGKT_AGREEMENT_NOTE',
} as const;

export const eventNames = {
  rows: 'NGKT_EVENTS',
  title: 'NGKT_EVENT_TITLE',
  place: 'NGKT_EVENT_PLACE',
  partner: 'NGKT_EVENT_PARTNER',
  from: 'NGKT_EVENT_FROM',
  to: 'NGKT_EVENT_TO',
  note: 'NGKT_EVENT_NOTE',
} as const;

/** Definition versions the form was made with. */
export const definitionNames = {
  rows: 'NGKT_DEFINITIONS',
  code: 'NGKT_DEFINITION_CODE',
  version: 'NGKT_DEFINITION_VERSION',
} as const;
