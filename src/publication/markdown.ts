import type { Bilingual } from '../kpi/bilingual';
import type { Block, Brief, Section, Sentence } from '../report/brief/document';
import { textOf } from '../report/brief/pieces';
import { captionNumbers } from './captionNumbers';
import { chartTable, type ChartTable } from './charts/chartTable';
import { sectionNumber } from './sectionNumber';
import { madeOfText, sourcesBehind, sourcesOfChart, sourcesOfTable, useOf } from './sources';
import {
  addressee,
  annex,
  documentNumber,
  documentType,
  figureLabel,
  motto,
  placeAndDate,
  recipientLines,
  recipients,
  signatory,
  signature,
  source as sourceLabel,
  sourcesTitle,
  state,
  tableLabel,
} from './documentWords';

/** The brief as Markdown (GitHub's, for its tables): charts as their words and numbers, sources as numbers in brackets. */
export function briefMarkdown(brief: Brief): string {
  const captions = captionNumbers(brief);
  const sections = brief.sections.flatMap((section, index) => sectionLines(section, index, brief, captions));
  const blocks = [...head(brief), ...sections, ...closing(brief), ...sourceLines(brief)];
  return `${blocks.join('\n\n')}\n`;
}

type Captions = ReadonlyMap<Block, number>;

function head({ lang, notices, issuer, subject, length }: Brief): string[] {
  const t = (message: Bilingual): string => plain(message[lang]);
  const subjectText = subject.charAt(0).toLocaleUpperCase(lang) + subject.slice(1);
  return [
    ...notices.map((notice) => `> ${plain(notice)}`),
    `**${plain(issuer[lang].toLocaleUpperCase(lang))}** · ${t(documentNumber)}`,
    `**${t(state)}** · **${t(motto)}** · *${t(placeAndDate)}*`,
    `# ${t(documentType)}: ${plain(subjectText)}`,
    ...(length === 'short' ? [] : [t(addressee)]),
  ];
}

function sectionLines({ heading, blocks }: Section, index: number, brief: Brief, captions: Captions): string[] {
  const title = `## ${sectionNumber(index)} ${plain(heading)}`;
  return [title, ...blocks.flatMap((block) => blockLines(block, brief, captions))];
}

function blockLines(block: Block, { lang }: Brief, captions: Captions): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphText(block.sentences)];
    case 'list':
      return [block.items.map((item) => `- ${paragraphText([item])}`).join('\n')];
    case 'table':
      return [
        `**${tableLabel[lang]} ${captions.get(block)}. ${plain(block.caption)}**`,
        table(
          block.columns,
          block.rows.map((cells) => cells.map(textOf)),
        ),
        noteText(textOf(block.note), sourcesOfTable(block), lang),
      ].filter((text) => text !== '');
    case 'chart': {
      const { columns, rows, note } = chartTable(block, lang);
      return [
        `**${figureLabel[lang]} ${captions.get(block)}. ${plain(block.title)}**`,
        plain(textOf(block.text)),
        table(columns, rows),
        noteText(note, sourcesOfChart(block), lang),
      ].filter((text) => text !== '');
    }
  }
}

function paragraphText(sentences: readonly Sentence[]): string {
  const sources = sourcesBehind(sentences);
  return sentences.map(({ pieces }, index) => `${plain(textOf(pieces))}${references(sources[index] ?? [])}`).join(' ');
}

function references(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` ${numbers(sources)}`;
}

/** "\[1, 3\]": brackets that no renderer takes for a link. */
function numbers(sources: readonly number[]): string {
  return `\\[${sources.map((index) => index + 1).join(', ')}\\]`;
}

function noteText(note: string, sources: readonly number[], lang: Brief['lang']): string {
  const cited = sources.length === 0 ? '' : `${sourceLabel[lang]} ${numbers(sources)}`;
  const text = [ended(plain(note)), cited].filter((part) => part !== '').join(' ');
  return text === '' ? '' : `*${text}*`;
}

/** Before something else, a note ends with a full stop. */
function ended(note: string): string {
  return note === '' || /[.!?]$/.test(note) ? note : `${note}.`;
}

function table(columns: ChartTable['columns'], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `| ${columns.map(({ align }) => (align === 'end' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

function closing({ lang, length }: Brief): string[] {
  const lines = [recipients, ...recipientLines(length)].map((line) => line[lang].replace(/^-\s*/, '– '));
  return [
    '---',
    lines.map(plain).join('  \n'),
    [`**${plain(signatory[lang])}**`, `*${plain(signature[lang])}*`].join('  \n'),
  ];
}

function sourceLines(brief: Brief): string[] {
  const { lang, sources } = brief;
  const entries = sources.map(
    (source, index) => `${numbers([index])} ${plain(source.text)}  \n${plain(useOf(source, brief))}`,
  );
  const title = `## ${annex[lang]}. ${sourcesTitle[lang]}`;
  return [...(sources.length === 0 ? [] : [title, ...entries]), `*${plain(madeOfText(brief))}*`];
}

/** Text on one line, in which no character means anything to Markdown or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:#+|[-+]|\d+[.)])(?= |$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
