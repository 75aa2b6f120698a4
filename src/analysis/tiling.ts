import { fromMonths, monthsOf, type Period } from '../kpi/period';
import type { Figure } from './figureModel';

/** Figures of a period's stretches that follow each other without overlap. */
export interface Tiling {
  readonly figures: readonly Figure[];
  /** Stretches of the period that no figure covers. */
  readonly gaps: readonly Period[];
}

/** The best that can be done from one month to the end of the period: a figure that begins there, or none, then the rest. */
interface Choice {
  readonly figure?: Figure | undefined;
  /** Where the rest begins. */
  readonly next: number;
  readonly monthsCovered: number;
  readonly figuresUsed: number;
}

/** The figures that do not overlap, together cover most months of the period, and are fewest. */
export function tile(wanted: Period, figures: readonly Figure[]): Tiling {
  const firstMonth = monthNumber(wanted.start);
  const months = monthsOf(wanted);
  const choices = bestChoices(months, figures, firstMonth);
  const chosen: Figure[] = [];
  const gaps: Period[] = [];
  let month = 0;
  let coveredTo = 0;
  for (let choice = choices[0]; choice && month < months; choice = choices[month]) {
    if (choice.figure) {
      if (coveredTo < month) gaps.push(stretch(firstMonth + coveredTo, month - coveredTo));
      chosen.push(choice.figure);
      coveredTo = choice.next;
    }
    month = choice.next;
  }
  if (coveredTo < months) gaps.push(stretch(firstMonth + coveredTo, months - coveredTo));
  return { figures: chosen, gaps };
}

/** One choice for each month, and a last one that ends the period. */
function bestChoices(months: number, figures: readonly Figure[], firstMonth: number): Choice[] {
  const starting = Array.from({ length: months }, (): Figure[] => []);
  for (const figure of figures) starting[monthNumber(figure.period.start) - firstMonth]?.push(figure);
  const best: Choice[] = [];
  best[months] = { next: months, monthsCovered: 0, figuresUsed: 0 };
  for (let month = months - 1; month >= 0; month--) {
    let choice: Choice = { ...(best[month + 1] as Choice), figure: undefined, next: month + 1 };
    for (const figure of starting[month] ?? []) {
      const length = monthsOf(figure.period);
      const rest = best[month + length];
      if (!rest) continue;
      const taken = {
        figure,
        next: month + length,
        monthsCovered: rest.monthsCovered + length,
        figuresUsed: rest.figuresUsed + 1,
      };
      if (isBetter(taken, choice)) choice = taken;
    }
    best[month] = choice;
  }
  return best;
}

function isBetter(a: Choice, b: Choice): boolean {
  return a.monthsCovered > b.monthsCovered || (a.monthsCovered === b.monthsCovered && a.figuresUsed < b.figuresUsed);
}

/** Months since year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function stretch(firstMonth: number, months: number): Period {
  return fromMonths(Math.floor(firstMonth / 12), (firstMonth % 12) + 1, months);
}
