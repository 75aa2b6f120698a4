import type { Figure, Figures } from '../../analysis/figure';
import type { Target } from '../../kpi/target';

/** Figures that note what is asked of them, to tell afterwards what an answer rests on. */
export interface ConsultedFigures {
  readonly figures: Figures;
  /** In the order asked, each once. */
  readonly asked: ReadonlySet<Figure>;
  readonly targets: ReadonlySet<Target>;
}

/** The same figures, with the questions noted: series, ranks and shares ask for each figure they use. */
export function consulted(figures: Figures): ConsultedFigures {
  const asked = new Set<Figure>();
  const targets = new Set<Target>();
  // Inheriting from the figures keeps their index: only the two questions are put in between.
  const noting = Object.create(figures, {
    figure: {
      value: (...query: Parameters<Figures['figure']>) => {
        const figure = figures.figure(...query);
        asked.add(figure);
        return figure;
      },
    },
    targets: {
      value: (...query: Parameters<Figures['targets']>) => {
        const found = figures.targets(...query);
        for (const target of found) targets.add(target);
        return found;
      },
    },
  }) as Figures;
  return { figures: noting, asked, targets };
}
