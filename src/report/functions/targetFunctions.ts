import { requiredPace } from '../../analysis/pace';
import { actualValue, targetGap, targetStatus, type TargetBand } from '../../analysis/target';
import { NgktError } from '../../kpi/finding';
import { intervalOf } from '../../kpi/interval';
import type { Value } from '../../kpi/value';
import type { Arguments } from './arguments';
import { cellResult } from './cellResult';
import { actualParameter, langParameter, targetParameter, unitOfActualParameter } from './commonParameters';
import { parameter, type FunctionDeclaration } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';
import { growthTargetArgument, targetArgument } from './targetArgument';
import { targetEnds } from './targetEnds';

/** Functions that hold a figure against a target. */
export const targetFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'TARGETSTATUS',
    summary: {
      vi: 'So số thực hiện với mục tiêu: thấp hơn mục tiêu, đạt mục tiêu, vượt mục tiêu',
      en: 'How an actual figure stands to a target: below, within or above',
    },
    parameters: [actualParameter, targetParameter, langParameter, unitOfActualParameter],
    returns: {
      shape: 'scalar',
      description: {
        vi: '"thấp hơn mục tiêu", "đạt mục tiêu" hoặc "vượt mục tiêu"; #N/A nếu số thực hiện ghi “gần”, “hơn”, “khoảng”… chưa đủ để kết luận; #VALUE! nếu có vẻ là phân số của ô %',
        en: '"below", "within" or "above"; #N/A where the qualifier of the actual figure leaves it open; #VALUE! for a probable %-cell fraction',
      },
    },
    example: '=NGKT.TARGETSTATUS(6.42,"6.5–7%")',
    run(args, context) {
      const lang = args.lang('lang', context.lang);
      return targetStatus(args.numberOrText('actual'), targetArgument(args), lang, args.optionalText('unit'));
    },
  },
  {
    name: 'TARGETGAP',
    summary: {
      vi: 'Khoảng cách từ số thực hiện đến đầu mút gần hơn của mục tiêu, bằng điểm phần trăm',
      en: 'The distance from an actual figure to the nearer end of a target, in percentage points',
    },
    parameters: [actualParameter, targetParameter, unitOfActualParameter],
    returns: {
      shape: 'scalar',
      description: {
        vi: 'Số không âm; 0 nếu đạt mục tiêu, hoặc ở đúng đầu mút mà mục tiêu không tính đến (8 so với “trên 8%”); #N/A nếu chưa đủ để kết luận; #VALUE! nếu có vẻ là phân số của ô %',
        en: 'Never negative; 0 inside the target, or at an end outside it (8 against "over 8%"); #N/A where the qualifier leaves it open; #VALUE! for a probable %-cell fraction',
      },
    },
    example: '=NGKT.TARGETGAP(6.42,"6.5–7%")',
    run(args, context) {
      const gap = targetGap(args.numberOrText('actual'), targetArgument(args), args.optionalText('unit'));
      return cellResult(gap, context.lang);
    },
  },
  {
    name: 'REQUIREDPACE',
    summary: {
      vi: 'Tốc độ tăng bình quân cần đạt trong các quý còn lại để cả năm đạt mục tiêu',
      en: 'The average growth the remaining quarters need for the year to reach its target',
    },
    parameters: [
      targetParameter,
      parameter('ytdGrowth', 'value', {
        vi: 'Tốc độ tăng của các quý đã có kết quả, số phần trăm (6,42 là 6,42%)',
        en: 'Growth of the quarters closed so far, a percent number (6.42 is 6.42%)',
      }),
      parameter('weights', 'range', {
        vi: 'Giá trị của bốn quý năm trước, theo thứ tự (ví dụ GDP giá so sánh)',
        en: 'Levels of last year’s four quarters in order (such as GDP at constant prices)',
      }),
      parameter('closedQuarters', 'number', {
        vi: 'Số quý đã có kết quả: 0, 1, 2 hoặc 3; 0 là chưa quý nào, kết quả khi đó là chính mục tiêu',
        en: 'How many quarters are closed: 0, 1, 2 or 3; with 0 the answer is the target itself',
      }),
    ],
    returns: {
      shape: 'row',
      description: {
        vi: 'Cận dưới và cận trên, phần trăm; đầu mở là chữ trống; cận mà mục tiêu không tính đến (“trên 8%”) là chữ “trên …”, “dưới …”; mục tiêu một điểm cho một số',
        en: 'Low and high end in percent; an open end is an empty text; an end outside the target ("over 8%") is text, "over …" or "below …"; a point target gives one number',
      },
    },
    example: '=NGKT.REQUIREDPACE("6.5–7%",6.42,B2:B5,2)',
    run(args, context) {
      const target = growthTargetArgument(args);
      const closed = args.number('closedQuarters');
      if (!Number.isInteger(closed) || closed < 0 || closed > 3)
        throw new FunctionError('#NUM!', messages.closedQuarters);
      const pace = requiredPace(target, growthSoFar(args, target), weights(args), closed);
      if (target.low !== undefined && target.low === target.high) return pace.low as number;
      return targetEnds(target, pace, context.lang);
    },
  },
];

function growthSoFar(args: Arguments, target: TargetBand): number {
  const bounds = intervalOf(soFar(args, target));
  if (!bounds || bounds.low.at !== bounds.high.at) throw new FunctionError('#N/A', messages.openPace);
  return bounds.low.at;
}

/** The function has no argument for the unit, so that its own words say what to write instead. */
function soFar(args: Arguments, target: TargetBand): Value {
  try {
    return actualValue(args.numberOrText('ytdGrowth'), target);
  } catch (error) {
    if (!(error instanceof NgktError) || error.code !== 'target.fraction') throw error;
    throw new FunctionError('#VALUE!', messages.growthLooksLikeFraction(args.number('ytdGrowth'), target.text));
  }
}

function weights(args: Arguments): number[] {
  const cells = args.list('weights');
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell));
  if (cells.length !== 4 || numbers.length !== 4) throw new FunctionError('#VALUE!', messages.fourWeights);
  if (!numbers.every((number) => number > 0)) throw new FunctionError('#NUM!', messages.positiveWeights);
  return numbers;
}
