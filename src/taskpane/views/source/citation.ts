import type { Lang } from '../../../kpi/bilingual';
import type { SourceNote } from '../../../report/workbook/record';
import * as messages from './messages';

/** "gần 60 hoạt động – Nguồn: …": a line to quote a figure with. @param text what the cell shows */
export function citation(
  text: string,
  sources: readonly SourceNote[],
  { lang, illustrative }: { readonly lang: Lang; readonly illustrative: boolean },
): string {
  const named = [...new Set(sources.map(({ source }) => source).filter((source) => source !== ''))];
  const from = named.length > 0 ? named.join('; ') : messages.sourceUnstated[lang];
  return messages.citation(withUnit(text, sources), from, illustrative)[lang];
}

/** A figure of one source is quoted as the source's figure reads, unit included, where the cell shows the same. */
function withUnit(text: string, sources: readonly SourceNote[]): string {
  const [only, ...more] = [...new Set(sources.map((note) => note.text))];
  return only !== undefined && more.length === 0 && only.startsWith(text) ? only : text;
}
