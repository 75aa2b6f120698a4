import { isQuantity } from '../../../kpi/value';
import type { Claim } from '../claim';
import { isOfBefore } from '../rankBefore';
import * as messages from '../rankMessages';
import type { SentenceReading } from '../sentenceReading';
import { verdict } from '../verdict';
import { saidText } from '../verdicts/value';
import type { Checked } from './amounts';

/** "tăng 5 bậc" beside the two ranks of the sentence. */
export function rankMoves(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  const [from, to, ...others] = sentence.ranks;
  if (!from || !to || others.length > 0 || areOfTwo(sentence, from.to, to.from)) return [];
  const isBack = isOfBefore(to, sentence) && !isOfBefore(from, sentence);
  const ordered = !isBack && inTime(sentence, from.from, to.from);
  const [first, last] = ordered ? [from, to] : [to, from];
  return claims.flatMap((claim) => {
    const { value } = claim.figure;
    if (claim.role !== 'rankMove' || !isQuantity(value) || value.kind !== 'exact') return [];
    const gained = first.rank - last.rank;
    if (value.number === Math.abs(gained) && Math.sign(gained) === claim.direction) {
      return [
        {
          figure: claim.figure,
          verdict: verdict('info', 'rank.supported', messages.rankMoveAgrees(first.rank, last.rank)),
        },
      ];
    }
    return [
      {
        figure: claim.figure,
        verdict: verdict('error', 'text.rankMove', messages.rankMoveInText(saidText(claim), first.rank, last.rank)),
      },
    ];
  });
}

/** "Nghệ An tăng 2 bậc, lên thứ 12; Đồng Tháp tăng 2 bậc, lên thứ 19": ranks of two provinces are no move. */
function areOfTwo({ areas, read }: SentenceReading, from: number, to: number): boolean {
  return (
    read.text.slice(from, to).includes(';') ||
    areas.some((area) => area.from >= from && area.to <= to && area.means[0]?.type !== 'country')
  );
}

/** Whether the first rank named is the earlier one; as written where the periods do not say. */
function inTime(sentence: SentenceReading, first: number, second: number): boolean {
  const dayBefore = (at: number): string => {
    const period = sentence.periods.filter(({ from, meant }) => from < at && meant.kind === 'period').at(-1);
    return period?.meant.kind === 'period' ? period.meant.period.start : '';
  };
  const [a, b] = [dayBefore(first), dayBefore(second)];
  return a === '' || b === '' || a <= b;
}
