/** Puts what the service consolidated into the workbook's tables; loaded when it is asked for. */
import { createDataTables } from '../../../excel/dataTables/createDataTables';
import { ownTable } from '../../../excel/dataTables/dataTableDesign';
import { filledDataTables, writeDataTables, type TableContent } from '../../../excel/dataTables/writeDataTables';
import { readCsv } from '../../../exchange/csv';
import { decodeText } from '../../../exchange/decodeText';
import { FINDINGS_FILE } from '../../../exchange/consolidation/findingsTable';
import { dataColumns } from '../../../exchange/dataColumns';
import type { Lang } from '../../../kpi/bilingual';
import { unitLabel } from '../../../kpi/unit';
import { builtInIndicators, datasetFiles } from '../../../session/core';
import { indicatorColumns, indicatorRows } from '../../../session/indicatorTable';

/** @throws NgktError `dataTables.*`, `excel.*`; the tables keep what they hold then */
export async function writeConsolidated(zip: Uint8Array, lang: Lang): Promise<void> {
  const files = datasetFiles(new Map([['consolidated.zip', zip]]));
  const contents = contentsOf(files, lang);
  const own = contents
    .filter(({ file }) => file !== 'dataset.json' && !(file in dataColumns))
    .map(({ file, columns }) => ownTable(file, columns));
  await createDataTables(
    builtInIndicators.map(({ code, name, unit }) => ({ code, name: name[lang], unit: unitLabel(unit, lang) })),
    lang,
    own,
  );
  await writeDataTables(contents, lang, own);
}

export { filledDataTables };

function contentsOf(files: ReadonlyMap<string, Uint8Array>, lang: Lang): TableContent[] {
  // What the reviewer is told stays in the pane: the workbook holds the figures.
  const kept = [...files].filter(([file]) => file !== FINDINGS_FILE);
  return kept.map(([file, bytes]): TableContent => {
    if (file === 'dataset.json') return headerContent(file, bytes, lang);
    if (file === 'indicators.json')
      return { file, columns: indicatorColumns, rows: indicatorRows(decodeText(bytes, file)) };
    const { header, records } = readCsv(decodeText(bytes, file), file);
    return { file, columns: header.cells, rows: records.map(({ cells }) => cells) };
  });
}

/** The table takes one language; that of the person who writes it. */
function headerContent(file: string, bytes: Uint8Array, lang: Lang): TableContent {
  const header = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string | boolean | Record<Lang, string>>;
  const rows = Object.entries(header)
    .filter(([key]) => key !== 'id' && key !== 'version')
    .map(([key, value]) => [key, typeof value === 'object' ? value[lang] : String(value)]);
  return { file, columns: ['KEY', 'VALUE'], rows };
}
