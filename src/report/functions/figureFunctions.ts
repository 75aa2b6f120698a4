import { field, fieldFindings, ownFindings } from '../../analysis/fields';
import { isQuantity } from '../../kpi/value';
import type { Arguments } from './arguments';
import { cellResult, spilled } from './cellResult';
import { optionalAreaParameter, indicatorParameter, periodParameter } from './commonParameters';
import { optional, parameter, type FunctionContext, type FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';
import { openFigures } from './openFigures';

/** Functions that look a figure up. */
export const figureFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'KPI',
    summary: {
      vi: 'Số liệu của một chỉ tiêu, hoặc một trường của nó: mục tiêu, so cùng kỳ, tỷ trọng, nguồn…',
      en: 'The figure of an indicator, or one of its fields: target, change on a year earlier, share, source…',
    },
    parameters: [
      indicatorParameter,
      periodParameter,
      optionalAreaParameter,
      optional(
        parameter('field', 'text', {
          vi: 'Trường: value, text, unit, name, target, status, gap, yoy, rank, rankText, peers, share, words, source, asof. Bỏ trống: số, hoặc chữ kèm từ “gần”, “hơn”… nếu số không chính xác; số ước tính chỉ là con số, muốn có chữ “ước” thì dùng text; value: chỉ con số đã in',
          en: 'Field: value, text, unit, name, target, status, gap, yoy, rank, rankText, peers, share, words, source, asof. Left out: the number, or text with its qualifier where it is not exact; an estimate is the number alone, text has the word; value: the printed number alone',
        }),
      ),
    ],
    returns: {
      shape: 'scalar',
      description: {
        vi: 'Con số hoặc chữ; #N/A kèm lý do nếu chưa có số liệu',
        en: 'A number or text; #N/A with the reason where there is no figure',
      },
    },
    example: '=NGKT.KPI("FDI_REG",2024,"Bắc Ninh","share")',
    run(args, context) {
      const { figures, figure, name } = fieldAsked(args, context);
      const result = field(figures, figure, name ?? 'value', context.lang);
      if (name?.toLowerCase() === 'value' && typeof result !== 'string' && isQuantity(result)) return result.number;
      return cellResult(result, context.lang);
    },
    findings(args, context) {
      const { figures, figure, name } = fieldAsked(args, context);
      return [...ownFindings(figure, name ?? 'value'), ...fieldFindings(figures, figure, name ?? 'value')];
    },
  },
  {
    name: 'SERIES',
    summary: {
      vi: 'Chuỗi số liệu của một chỉ tiêu qua các kỳ liên tiếp',
      en: 'The figures of an indicator over consecutive periods',
    },
    parameters: [
      indicatorParameter,
      optionalAreaParameter,
      optional(
        parameter('from', 'any', {
          vi: 'Kỳ đầu tiên; bỏ trống là kỳ đầu có số liệu',
          en: 'First period; when left out, the first with a figure',
        }),
      ),
      optional(
        parameter('to', 'any', {
          vi: 'Kỳ cuối cùng; bỏ trống là kỳ cuối có số liệu',
          en: 'Last period; when left out, the last with a figure',
        }),
      ),
    ],
    returns: {
      shape: 'rows',
      description: { vi: 'Mỗi hàng: kỳ, số liệu', en: 'In each row: period, figure' },
    },
    example: '=NGKT.SERIES("GDP_GROWTH","VN","2023-Q1","2024-Q4")',
    run(args, context) {
      const figures = openFigures(context);
      const from = args.optionalPeriod('from');
      const to = args.optionalPeriod('to');
      if (from && to && from.start > to.start) throw new FunctionError('#VALUE!', messages.seriesReversed);
      const area = args.area('area', figures.areas, to?.end);
      const series = figures.series(args.text('indicator'), area, from, to);
      if (series.length === 0) throw new FunctionError('#N/A', messages.noSeries);
      return series.map(({ period, value }) => [period.id, spilled(value, context.lang)]);
    },
  },
];

/** The figure and field that the arguments of `KPI` name. */
function fieldAsked(args: Arguments, context: FunctionContext) {
  const figures = openFigures(context);
  const period = args.period('period');
  const area = args.area('area', figures.areas, period.end);
  const figure = figures.figure({ indicator: args.text('indicator'), period, area });
  return { figures, figure, name: args.optionalText('field')?.replace(/^\./, '') };
}
