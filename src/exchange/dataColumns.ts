import type { Columns } from './csvTable';

const list = (names: string): string[] => names.split(',');

/** The columns of each file of a data set (see docs/data-format.md): what the readers accept, and what tables for them have. */
export const dataColumns = {
  'observations.csv': {
    required: list('INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE'),
    optional: list(
      'STRUCTURE,STRUCTURE_ID,ACTION,DEFINITION,COUNTERPART_AREA,OBS_VALUE_HIGH,OBS_QUALIFIER,OBS_TEXT,' +
        'UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CUT_OFF,AS_OF,SOURCE,COMMENT',
    ),
    numbers: list('OBS_VALUE,OBS_VALUE_HIGH'),
  },
  'targets.csv': {
    required: list('INDICATOR,REF_AREA,TIME_PERIOD'),
    optional: list('LOW,HIGH,TEXT,AS_OF,SOURCE'),
    numbers: list('LOW,HIGH'),
  },
  'activities.csv': {
    required: list('ID,TITLE_VI'),
    optional: list('TITLE_EN,PARTNER,FROM,TO,DEFINITION,LEVEL,SOURCE'),
  },
  'agreements.csv': {
    required: list('ID,TITLE_VI,KIND,STATUS'),
    optional: list('TITLE_EN,PARTNER,EVENT,SIGNED,IN_FORCE,LEAD,REF_AREA,DUE,AMOUNT,UNIT_MEASURE,SOURCE'),
    numbers: list('AMOUNT'),
  },
  'tasks.csv': {
    required: list('ID,TITLE_VI,ASSIGNEE'),
    optional: list('ASSIGNED,DUE,STATUS,RESULT,SOURCE'),
  },
  'texts.csv': {
    required: list('SECTION,TEXT_VI'),
    optional: list('ORDER,REF_AREA,TIME_PERIOD,TEXT_EN,SOURCE'),
    numbers: list('ORDER'),
  },
} satisfies Readonly<Record<string, Columns>>;
