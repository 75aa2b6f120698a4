import { vintageDay } from '../../analysis/vintage';
import { readCsv } from '../csv';
import { NOT_BY_PARTNER } from '../observationRows';
import { csvText } from './csvText';
import { observationColumns } from './observationsFile';

/** Agency, identifier and version under which the columns are described (docs/data-format.md). */
const STRUCTURE = ['dataflow', 'MOFA_VN:NGKT(1.0)', 'I'] as const;
const DIMENSIONS = ['INDICATOR', 'DEFINITION', 'REF_AREA', 'COUNTERPART_AREA', 'TIME_PERIOD'];
const MEASURE = 'OBS_VALUE';

/**
 * The observations in force as SDMX-CSV 2.0: STRUCTURE, STRUCTURE_ID and ACTION ("I", information) in front, then the
 * dimensions, OBS_VALUE and the attributes. A dimension is never blank in SDMX: a figure that is not by partner has the
 * counterpart `_Z`, not applicable. Of several vintages of a figure the latest stands, because AS_OF is an attribute; for
 * those of an earlier day consolidate as of that day. `readDataset` reads the result back.
 * @param observationsCsv an `observations.csv` of ours
 * @throws NgktError as `readCsv`
 */
export function toSdmxCsv(observationsCsv: string): string {
  const { header, records } = readCsv(observationsCsv, 'observations.csv');
  const places = new Map(header.cells.map((name, place) => [name, place]));
  const cellOf = (cells: readonly string[], name: string): string => cells[places.get(name) ?? -1] ?? '';
  const attributes = observationColumns.filter((name) => name !== MEASURE && !DIMENSIONS.includes(name));
  const latest = new Map<string, { readonly day: string; readonly rows: (readonly string[])[] }>();
  for (const { cells } of records) {
    const key = DIMENSIONS.map((name) => cellOf(cells, name)).join('|');
    const day = vintageDay(cellOf(cells, 'AS_OF'));
    const known = latest.get(key);
    // Two of one day contradict each other; the reader is to see both.
    if (known?.day === day) known.rows.push(cells);
    else if (!known || day > known.day) latest.set(key, { day, rows: [cells] });
  }
  return csvText(
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...DIMENSIONS, MEASURE, ...attributes],
    [...latest.values()].flatMap(({ rows }) =>
      rows.map((cells) => [
        ...STRUCTURE,
        ...DIMENSIONS.map((name) => cellOf(cells, name) || NOT_BY_PARTNER),
        ...[MEASURE, ...attributes].map((name) => cellOf(cells, name)),
      ]),
    ),
  );
}
