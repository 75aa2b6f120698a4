import type { Book } from '../../book/book';
import type { ChartReading } from '../testDoor';
import { nameAt, numbersAt } from './chartCells';

/** The charts of all sheets with the numbers they draw. */
export function readCharts({ engine, sheets }: Book): ChartReading[] {
  return engine.sheets.flatMap(({ id, name: sheet }) =>
    (sheets.get(id)?.charts ?? []).map(({ title, type, series }) => ({
      sheet,
      title,
      type,
      series: series.map(({ name, values }) => ({ name: nameAt(name, engine), values: numbersAt(values, engine) })),
    })),
  );
}
