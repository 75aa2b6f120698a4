import type { Figure } from '../../../analysis/figureModel';
import { NgktError } from '../../../kpi/finding';
import type { Observation } from '../../../kpi/observation';
import { convertValue } from '../../../kpi/unit';

/** A figure as one of its observations gave it: another vintage, another source. In the indicator's unit where that is possible. */
export function vintageFigure(figure: Figure, one: Observation): Figure {
  return { ...figure, value: inUnit(one, figure.indicator.unit), observations: [one], status: one.status };
}

function inUnit({ value }: Observation, unit: string): Figure['value'] {
  if ('unit' in value && value.unit === '') return { ...value, unit };
  try {
    return convertValue(value, unit);
  } catch (error) {
    if (error instanceof NgktError) return value;
    throw error;
  }
}
