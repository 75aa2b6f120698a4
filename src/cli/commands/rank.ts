import { noneRanked } from '../../analysis/comparisonMessages';
import { rank, type RankRow } from '../../analysis/rank';
import { rowRankText } from '../../analysis/rowRankText';
import type { Boundary } from '../../kpi/area';
import { isQuantity, type Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import { rankChangeText } from '../../language/rankText';
import type { Command } from '../command';
import { readFigures } from '../inputs';
import { readPeriod, type Options } from '../options';
import { findingLine } from '../terminal';
import { UsageError } from '../usage';

/** `ngkt rank INDICATOR`: the provinces in order, on either list. */
export const rankCommand: Command = {
  options: {
    values: ['data', 'period', 'boundary', 'top', 'as-of'],
    flags: ['strict', 'missing'],
    positionals: [1, 1],
  },
  async run(options, terminal) {
    const figures = await readFigures(options);
    const period = readPeriod(options.required('period'));
    const boundary = readBoundary(options);
    const top = readTop(options);
    const ranking = rank(figures, {
      indicator: options.positionals[0] as string,
      period,
      missing: options.flag('missing'),
      ...(boundary === undefined ? {} : { boundary }),
      ...(top === undefined ? {} : { top }),
    });
    const lang = terminal.lang;
    const contentLang = options.lang ?? 'vi';
    terminal.result(
      ranking.rows.map((row) => ({
        rank: row.rank ?? null,
        area: row.area?.id ?? null,
        areaName: row.area?.shortName ?? row.label[contentLang],
        value: numberOf(row.value),
        text: formatValue(row.value, contentLang),
        share: numberOf(row.share),
        change: numberOf(row.change),
        rankText: rowRankText(row, ranking, contentLang) ?? null,
        shareText: formatValue(row.share, contentLang),
        changeText: formatValue(row.change, contentLang),
        rankChange: row.rankChange ?? null,
        tied: row.tied,
        uncertain: row.uncertain,
      })),
    );
    const heading = `${ranking.indicator.name[lang]} – ${periodLabel(period, lang)} – ${ranking.withData}/${ranking.peers}`;
    terminal.say({ vi: `${heading} tỉnh, thành phố có số liệu`, en: `${heading} provinces with data` });
    if (ranking.withData === 0) terminal.warn(noneRanked(ranking.indicator, ranking.peers));
    for (const row of ranking.rows) terminal.say({ vi: line(row, 'vi'), en: line(row, 'en') });
    for (const finding of ranking.findings)
      terminal.warn({ vi: findingLine(finding, 'vi'), en: findingLine(finding, 'en') });
    const doubtful = ranking.withData < ranking.peers || ranking.findings.some(({ severity }) => severity !== 'info');
    return doubtful ? (options.flag('strict') ? 1 : 3) : 0;
  },
};

function line(row: RankRow, lang: 'vi' | 'en'): string {
  const name = row.area?.shortName ?? row.label[lang];
  const cells = [
    row.rank === undefined ? '–' : `${row.rank}${row.tied ? '=' : ''}`,
    name,
    formatValue(row.value, lang),
    formatValue(row.share, lang),
    formatValue(row.change, lang),
    row.rankChange === undefined ? '' : rankChangeText(row.rankChange, lang),
  ];
  const widths = [4, 22, 26, 18, 18, 0];
  return cells
    .map((cell, index) => cell.padEnd(widths[index] as number))
    .join(' ')
    .trimEnd();
}

function numberOf(value: Value): number | null {
  return isQuantity(value) ? value.number : null;
}

export function readBoundary(options: Options): Boundary | undefined {
  const text = options.value('boundary');
  if (text === undefined || text === '63' || text === '34') return text;
  throw new UsageError({
    vi: `--boundary “${text}”: chỉ nhận 63 hoặc 34.`,
    en: `--boundary "${text}": only 63 or 34.`,
  });
}

function readTop(options: Options): number | undefined {
  const text = options.value('top');
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError({
    vi: `--top “${text}” phải là số nguyên dương.`,
    en: `--top "${text}" must be a whole number above zero.`,
  });
}
