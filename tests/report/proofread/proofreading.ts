/** Proof-reads a text of the tests against a built-in data set. */
import path from 'node:path';
import { Figures } from '../../../src/analysis/figure';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import type { Severity } from '../../../src/kpi/finding';
import { parsePeriod } from '../../../src/kpi/period';
import { plainTextBlocks } from '../../../src/report/proofread/plainText';
import { proofread } from '../../../src/report/proofread/proofread';
import type { MarkedText } from './texts/markedText';

export interface SaidRemark {
  readonly severity: Severity;
  readonly rule: string;
  /** The number the remark is on, and where it stands in the text. */
  readonly said: string;
  readonly at: number;
  readonly vi: string;
  readonly en: string;
}

const opened = new Map<string, Promise<Figures>>();

export function builtInFigures(name: string): Promise<Figures> {
  const known = opened.get(name);
  if (known) return known;
  const folder = path.join(__dirname, '../../../assets/data', name);
  const figures = readDatasetDirectory(folder).then((dataset) => new Figures(dataset, { today: '2026-11-22' }));
  opened.set(name, figures);
  return figures;
}

export async function markedFigures({
  data,
  period,
  area = 'VN',
  text,
}: Omit<MarkedText, 'name'>): Promise<SaidRemark[]> {
  const figures = await builtInFigures(data);
  const blocks = plainTextBlocks(text);
  const remarks = proofread(blocks, { figures, period: parsePeriod(period), area: figures.areas.find(area) });
  const lineStarts = text
    .split('\n')
    .reduce<number[]>((starts, line, index) => [...starts, (starts[index] ?? 0) + line.length + 1], [0]);
  return remarks.map(({ block, from, to, severity, rule, message }) => {
    const { place, text: within } = blocks[block] ?? { place: {}, text: '' };
    const start = lineStarts[(place.line ?? 1) - 1] ?? 0;
    return { severity, rule, said: within.slice(from, to), at: start + from, vi: message.vi, en: message.en };
  });
}
