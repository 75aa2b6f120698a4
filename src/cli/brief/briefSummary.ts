import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Finding } from '../../kpi/finding';
import type { Brief, Sentence } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { findingLine, placeText } from '../terminal';

/** What `ngkt brief --json` prints. */
export interface BriefSummary {
  readonly out: string;
  readonly format: string;
  readonly sections: readonly string[];
  /** Figures numbered with their sources. */
  readonly figures: number;
  readonly sources: number;
  /** What the brief's notes say of figures that are missing or known only in part. */
  readonly missing: readonly string[];
  readonly warnings: readonly { readonly rule: string; readonly reason: string; readonly data?: string }[];
  readonly ms: number;
}

/** Rules of the notes that tell of figures a reader would look for in vain. */
const MISSING = new Set(['gaps.missing', 'gaps.provinces', 'gaps.partial']);
/** Rules that tell of figures to be settled before the brief is signed: in dispute, or wrong by the text's own words. */
const UNSETTLED = new Set(['gaps.disputed', 'gaps.targetDisputed', 'gaps.components', 'gaps.negative']);

export function briefSummary(
  brief: Brief,
  errors: readonly Finding[],
  {
    out,
    format,
    ms,
    lang,
  }: { readonly out: string; readonly format: string; readonly ms: number; readonly lang: Lang },
): BriefSummary {
  const notes = sentencesOf(brief, 'gaps');
  const all = brief.sections.flatMap(({ id }) => sentencesOf(brief, id));
  return {
    out,
    format,
    sections: brief.sections.map(({ id }) => id),
    figures: all.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'figure')).length,
    sources: brief.sources.length,
    missing: notes.filter(({ rule }) => MISSING.has(rule)).map(({ pieces }) => textOf(pieces)),
    warnings: [
      ...notes.filter(({ rule }) => UNSETTLED.has(rule)).map(({ rule, pieces }) => ({ rule, reason: textOf(pieces) })),
      ...errors.map(({ rule, message, where }) => ({ rule, reason: message[lang], data: placeText(where) })),
    ],
    ms: Math.round(ms),
  };
}

/** The summary as lines for a person. */
export function briefSummaryText(summary: BriefSummary, errors: readonly Finding[]): Bilingual {
  const lines = (lang: Lang): string =>
    [
      ...summary.missing,
      ...summary.warnings.slice(0, summary.warnings.length - errors.length).map(({ reason }) => reason),
      ...errors.map((finding) => findingLine(finding, lang)),
    ]
      .map((line) => `\n  ${line}`)
      .join('');
  const { out, figures, sources, ms } = summary;
  return {
    vi: `Đã lập ${out}: ${figures} số liệu, ${sources} nguồn; ${ms} ms.${lines('vi')}`,
    en: `Wrote ${out}: ${counted(figures, 'figure')}, ${counted(sources, 'source')}; ${ms} ms.${lines('en')}`,
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function sentencesOf({ sections }: Brief, id: string): readonly Sentence[] {
  return sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : [],
      ),
    );
}
