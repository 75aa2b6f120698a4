/** Puts what the service consolidated into the workbook's tables; loaded when it is asked for. */
import { createDataTables } from '../../../excel/dataTables/createDataTables';
import { filledDataTables, writeDataTables, type TableContent } from '../../../excel/dataTables/writeDataTables';
import { readCsv } from '../../../exchange/csv';
import { decodeText } from '../../../exchange/decodeText';
import { dataColumns } from '../../../exchange/dataColumns';
import type { Lang } from '../../../kpi/bilingual';
import { unitLabel } from '../../../kpi/unit';
import { builtInIndicators, datasetFiles } from '../../../session/core';

/** @throws NgktError `dataTables.*`, `excel.*`; the tables keep what they hold then */
export async function writeConsolidated(zip: Uint8Array, lang: Lang): Promise<void> {
  const files = datasetFiles(new Map([['consolidated.zip', zip]]));
  await createDataTables(
    builtInIndicators.map(({ code, name, unit }) => ({ code, name: name[lang], unit: unitLabel(unit, lang) })),
    lang,
  );
  await writeDataTables(contentsOf(files, lang), lang);
}

export { filledDataTables };

function contentsOf(files: ReadonlyMap<string, Uint8Array>, lang: Lang): TableContent[] {
  const contents: TableContent[] = [];
  for (const [file, bytes] of files) {
    if (file === 'dataset.json') contents.push(headerContent(file, bytes, lang));
    else if (file in dataColumns) {
      const { header, records } = readCsv(decodeText(bytes, file), file);
      contents.push({ file, columns: header.cells, rows: records.map(({ cells }) => cells) });
    }
  }
  return contents;
}

/** The table takes one language; that of the person who writes it. */
function headerContent(file: string, bytes: Uint8Array, lang: Lang): TableContent {
  const header = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string | boolean | Record<Lang, string>>;
  const rows = Object.entries(header)
    .filter(([key]) => key !== 'id' && key !== 'version')
    .map(([key, value]) => [key, typeof value === 'object' ? value[lang] : String(value)]);
  return { file, columns: ['KEY', 'VALUE'], rows };
}
