import { field, fieldFindings } from '../../analysis/fields';
import { rank, type Ranking } from '../../analysis/rank';
import type { Arguments } from './arguments';
import { cellResult, spilled } from './cellResult';
import { areaParameter, boundaryParameter, indicatorParameter, periodParameter } from './commonParameters';
import { parameter, type FunctionContext, type FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';
import { openFigures } from './openFigures';

/** Functions that put the provinces in order. */
export const rankFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'RANK',
    summary: {
      vi: 'Thứ hạng của một địa phương theo một chỉ tiêu, trên danh sách 63 hoặc 34 tỉnh, thành phố',
      en: 'The rank of an area by an indicator, on the list of 63 or of 34 provinces',
    },
    parameters: [indicatorParameter, periodParameter, areaParameter, boundaryParameter],
    returns: {
      shape: 'scalar',
      description: {
        vi: 'Thứ hạng; bằng nhau thì cùng hạng; #N/A kèm lý do nếu không xếp hạng được. Dùng KPI với trường rankText để biết số địa phương có số liệu',
        en: 'The rank; ties share it; #N/A with the reason where it cannot be said. KPI with the field rankText tells how many provinces have a figure',
      },
    },
    example: '=NGKT.RANK("FDI_REG",2024,"Bắc Ninh",63)',
    run(args, context) {
      const { figures, figure, boundary } = placeAsked(args, context);
      return cellResult(field(figures, figure, 'rank', context.lang, boundary), context.lang);
    },
    findings(args, context) {
      const { figures, figure, boundary } = placeAsked(args, context);
      return fieldFindings(figures, figure, 'rank', boundary);
    },
  },
  {
    name: 'TOP',
    summary: {
      vi: 'Các địa phương dẫn đầu theo một chỉ tiêu',
      en: 'The leading areas by an indicator',
    },
    parameters: [
      parameter('n', 'number', {
        vi: 'Lấy đến hạng thứ mấy; các địa phương cùng hạng đều được liệt kê',
        en: 'Down to which rank; areas that share a rank are all listed',
      }),
      indicatorParameter,
      periodParameter,
      boundaryParameter,
    ],
    returns: {
      shape: 'rows',
      description: {
        vi: 'Mỗi hàng: hạng, địa phương, số liệu, tỷ trọng so với cả nước (%), thay đổi so với cùng kỳ (%)',
        en: 'In each row: rank, area, figure, share of the country (%), change on a year earlier (%)',
      },
    },
    example: '=NGKT.TOP(10,"FDI_REG",2024,63)',
    run(args, context) {
      const ranking = rankingAsked(args, context);
      const { lang } = context;
      if (ranking.rows.length === 0) throw new FunctionError('#N/A', messages.noRanking(ranking.indicator.code));
      return ranking.rows.map((row) => [
        row.rank ?? '',
        row.label[lang],
        spilled(row.value, lang),
        spilled(row.share, lang),
        spilled(row.change, lang),
      ]);
    },
    findings: (args, context) => rankingAsked(args, context).findings,
  },
];

/** The figure to be ranked that the arguments of `RANK` name, and the list. */
function placeAsked(args: Arguments, context: FunctionContext) {
  const figures = openFigures(context);
  const period = args.period('period');
  const boundary = args.optionalBoundary('boundary');
  // On the list of 34, "Bắc Ninh" is today's province, also for periods before the merger.
  const day = boundary ? figures.areas.dayOn(boundary, period.end) : period.end;
  const area = args.area('area', figures.areas, day);
  return { figures, figure: figures.figure({ indicator: args.text('indicator'), period, area }), boundary };
}

/** The ranking of which `TOP` shows the beginning. */
function rankingAsked(args: Arguments, context: FunctionContext): Ranking {
  const figures = openFigures(context);
  const top = args.number('n');
  if (!Number.isInteger(top) || top < 1) args.wrong('n');
  const boundary = args.optionalBoundary('boundary');
  return rank(figures, {
    indicator: args.text('indicator'),
    period: args.period('period'),
    top,
    ...(boundary ? { boundary } : {}),
  });
}
