import { briefOf } from '../brief/briefOf';
import { briefText } from '../brief/briefText';
import { langParameter, optionalAreaParameter, periodParameter } from './commonParameters';
import type { FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';
import { openFigures } from './openFigures';

/** The text computed from the figures. */
export const briefFunction: FunctionDeclaration = {
  name: 'BRIEF',
  summary: {
    vi: 'Bản tóm tắt ngắn của một kỳ, lập từ số liệu và danh mục',
    en: 'The short brief of a period, written from the figures and registers',
  },
  parameters: [periodParameter, optionalAreaParameter, langParameter],
  returns: {
    shape: 'scalar',
    description: {
      vi: 'Chữ, mỗi đoạn một dòng (nên bật Xuống dòng cho ô); #N/A nếu kỳ đó không có gì để viết',
      en: 'Text, a line for each paragraph (wrap the cell); #N/A where there is nothing to say of the period',
    },
  },
  example: '=NGKT.BRIEF(2024,"Bắc Giang")',
  run(args, context) {
    const figures = openFigures(context);
    const period = args.period('period');
    const area = args.area('area', figures.areas, period.end);
    const lang = args.lang('lang', context.lang);
    const brief = briefOf({ figures, period, area, today: context.today, lang, length: 'short' });
    // What is missing is no news where everything is.
    if (brief.sections.every(({ id }) => id === 'gaps')) throw new FunctionError('#N/A', messages.noBrief);
    return briefText(brief);
  },
};
