import { compoundGrowth, growth } from '../../analysis/growth';
import { share } from '../../analysis/share';
import { intervalOf } from '../../kpi/interval';
import { withoutNoise } from '../../kpi/decimal';
import type { Value } from '../../kpi/value';
import { cellResult } from './cellResult';
import { targetParameter } from './commonParameters';
import { parameter, type FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';
import { growthTargetArgument } from './targetArgument';
import { targetEnds } from './targetEnds';

const LONGEST_PROJECTION = 200;

/** Functions that calculate with figures; percentages are percent numbers (6,42 is 6,42 %). */
export const growthFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'GROWTH',
    summary: {
      vi: 'Tốc độ tăng so với kỳ gốc, phần trăm',
      en: 'Growth on an earlier figure, in percent',
    },
    parameters: [
      parameter('current', 'value', {
        vi: 'Số kỳ này, có thể kèm “gần”, “hơn”…',
        en: 'The current figure; it may carry a qualifier',
      }),
      parameter('previous', 'value', { vi: 'Số kỳ gốc', en: 'The earlier figure' }),
    ],
    returns: {
      shape: 'scalar',
      description: {
        vi: 'Số phần trăm; chữ kèm “khoảng”, “dưới”, “trên”… nếu số vào không chính xác; #DIV/0! nếu số gốc bằng 0',
        en: 'A percent number; text with its qualifier where an input is not exact; #DIV/0! on a base of zero',
      },
    },
    example: '=NGKT.GROWTH(5.11,1.77)',
    run(args, context) {
      const previous = args.value('previous');
      refuseZero(previous);
      if ((intervalOf(previous)?.high.at ?? 0) < 0) throw new FunctionError('#NUM!', messages.negativeBase);
      return cellResult(growth(args.value('current'), previous), context.lang);
    },
  },
  {
    name: 'CAGR',
    summary: {
      vi: 'Tốc độ tăng bình quân năm từ số đầu đến số cuối, phần trăm',
      en: 'Average yearly growth from a first to a last level, in percent',
    },
    parameters: [
      parameter('first', 'number', { vi: 'Số đầu, lớn hơn 0', en: 'First level, above zero' }),
      parameter('last', 'number', { vi: 'Số cuối, lớn hơn 0', en: 'Last level, above zero' }),
      parameter('years', 'number', { vi: 'Số năm ở giữa, lớn hơn 0', en: 'Years between them, above zero' }),
    ],
    returns: { shape: 'scalar', description: { vi: 'Số phần trăm', en: 'A percent number' } },
    example: '=NGKT.CAGR(100,121,2)',
    run(args) {
      const [first, last, years] = [args.number('first'), args.number('last'), args.number('years')];
      if (!(first > 0 && last > 0 && years > 0)) throw new FunctionError('#NUM!', messages.positiveLevels);
      return withoutNoise(compoundGrowth(first, last, years));
    },
  },
  {
    name: 'PROJECT',
    summary: {
      vi: 'Dự phóng từ một số gốc theo hai đầu của mục tiêu tăng trưởng hằng năm',
      en: 'Projection of a base along both ends of a yearly growth target',
    },
    parameters: [
      parameter('base', 'number', { vi: 'Số của năm gốc, lớn hơn 0', en: 'Level of the base year, above zero' }),
      targetParameter,
      parameter('years', 'number', { vi: 'Số năm cần dự phóng', en: 'How many years to project' }),
    ],
    returns: {
      shape: 'rows',
      description: {
        vi: 'Mỗi hàng là một năm: mức thấp, mức cao; đầu mở của mục tiêu là chữ trống; mức mà mục tiêu không tính đến (“trên 8%”) là chữ “trên …”, “dưới …”',
        en: 'One row a year: low level, high level; an open end of the target is an empty text; a level outside the target ("over 8%") is text, "over …" or "below …"',
      },
    },
    example: '=NGKT.PROJECT(430,"6.5–7%",5)',
    run(args, context) {
      const base = args.number('base');
      if (!(base > 0)) throw new FunctionError('#NUM!', messages.positiveBase);
      const target = growthTargetArgument(args);
      const years = args.number('years');
      if (!Number.isInteger(years) || years < 1 || years > LONGEST_PROJECTION) {
        throw new FunctionError('#NUM!', messages.yearsToProject);
      }
      const level = (rate: number | undefined, year: number): number | undefined =>
        rate === undefined ? undefined : withoutNoise(base * Math.pow(1 + rate / 100, year));
      return Array.from({ length: years }, (_, index) => {
        const levels = { low: level(target.low, index + 1), high: level(target.high, index + 1) };
        return targetEnds(target, levels, context.lang);
      });
    },
  },
  {
    name: 'SHARE',
    summary: {
      vi: 'Tỷ trọng của một phần trong tổng số, phần trăm',
      en: 'The share of a part in a whole, in percent',
    },
    parameters: [
      parameter('part', 'value', { vi: 'Phần, có thể kèm “khoảng”, “gần”…', en: 'The part; it may carry a qualifier' }),
      parameter('whole', 'value', { vi: 'Tổng số', en: 'The whole' }),
    ],
    returns: {
      shape: 'scalar',
      description: {
        vi: 'Số phần trăm; chữ kèm “khoảng”, “dưới”… nếu số vào không chính xác; #DIV/0! nếu tổng bằng 0',
        en: 'A percent number; text with its qualifier where an input is not exact; #DIV/0! where the whole is zero',
      },
    },
    example: '=NGKT.SHARE(4.46,11.12)',
    run(args, context) {
      const whole = args.value('whole');
      refuseZero(whole);
      return cellResult(share(args.value('part'), whole), context.lang);
    },
  },
];

function refuseZero(divisor: Value): void {
  if (divisor.kind === 'exact' && divisor.number === 0) throw new FunctionError('#DIV/0!', messages.divisionByZero);
}
