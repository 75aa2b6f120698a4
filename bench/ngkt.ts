/** The product's own adapter: the data set is loaded in `prepare`, as the peers get theirs ready-made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures } from '../src/analysis/figure';
import { csvText } from '../src/exchange/consolidation/csvText';
import { readDataset } from '../src/exchange/datasetFolder';
import { readDatasetDirectory } from '../src/exchange/node/datasetDirectory';
import type { Dataset } from '../src/kpi/dataset';
import { parsePeriod } from '../src/kpi/period';
import { makeForm } from '../src/ooxml/form/makeForm';
import { nodeZipCodec } from '../src/ooxml/node/zipCodec';
import { openWorkbook } from '../src/ooxml/workbookFile';
import { planFill } from '../src/report/plan/planFill';

type Row = Readonly<Record<string, string | number>>;
type Data = Readonly<Record<string, string | number | readonly Row[]>>;

/** The timed part: read the template, scan, plan, trace, apply, write. */
type Fill = (template: string, out: string) => Promise<void>;

export async function prepare(data: Data): Promise<Fill> {
  return filler(await readDataset(datasetFiles(data), 'bench'), '2026');
}

/** The jobs after which the build keeps the command's compiled code (webpack.config.js); none of them is measured here. */
export async function doBuildJobs(assets: string, out: string): Promise<void> {
  const figures2024 = await readDatasetDirectory(join(assets, 'data', 'seed-2024'));
  const provinces = await readDatasetDirectory(join(assets, 'data', 'demo-provinces'));
  await filler(figures2024, '2024')(join(assets, 'templates', 'bao-cao-nam.xlsx'), out);
  await filler(figures2024, '2023')(out, out);
  await filler(provinces, '2025')(join(assets, 'templates', 'xep-hang-fdi.xlsx'), out);
  const form = readFileSync(join(assets, 'forms', 'bieu-quy-tinh.xlsx'));
  const request = { dataset: provinces, area: 'VN34-24', period: parsePeriod('2025-Q4'), today: '2026-01-01' };
  await makeForm(form, { ...request, codec: nodeZipCodec });
}

function filler(dataset: Dataset, period: string): Fill {
  const figures = new Figures(dataset, { today: '2026-01-01' });
  const context = {
    figures,
    period: parsePeriod(period),
    area: figures.areas.find('VN'),
    today: '2026-01-01',
    lang: 'vi' as const,
  };
  return async (template, out) => {
    const workbook = await openWorkbook(readFileSync(template), { file: template, codec: nodeZipCodec });
    const plan = planFill(workbook.snapshot(), workbook.positions(), context);
    writeFileSync(out, await workbook.apply(plan));
  };
}

function datasetFiles(data: Data): Map<string, Uint8Array> {
  const scalars = Object.entries(data).filter((entry): entry is [string, string | number] => !Array.isArray(entry[1]));
  const rows = data['rows'] as readonly Row[];
  const columns = Object.keys(rows[0] ?? {});
  const text = {
    'dataset.json': JSON.stringify({
      id: 'bench',
      title: { vi: 'Đo tốc độ', en: 'Benchmark' },
      version: '1',
      issuer: { vi: '', en: '' },
    }),
    'indicators.json': JSON.stringify(scalars.map(([code, value]) => indicator(code, typeof value === 'string'))),
    'observations.csv': csvText(
      ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_TEXT', 'SOURCE'],
      scalars.map(([code, value]) => [
        code,
        'VN',
        '2026',
        typeof value === 'number' ? String(value) : '',
        typeof value === 'string' ? value : '',
        'bench',
      ]),
    ),
    'rows.csv': csvText(
      columns,
      rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
    ),
  };
  return new Map(Object.entries(text).map(([name, content]) => [name, new TextEncoder().encode(content)]));
}

function indicator(code: string, isText: boolean): object {
  const name = { vi: code, en: code };
  return {
    code,
    name,
    definition: name,
    definitionVersion: '1',
    unit: '',
    kind: isText ? 'text' : 'amount',
    basis: 'flow',
    betterWhen: 'higher',
    overTime: 'none',
    overAreas: 'none',
    nonNegative: false,
    decimals: 2,
  };
}
