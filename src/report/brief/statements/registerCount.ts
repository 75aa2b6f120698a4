/** What is counted in a register rather than asked of the figures. */
import type { Bilingual } from '../../../kpi/bilingual';
import { exact } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import { areaShort, periodWords } from '../names';
import type { Evidence, Piece } from '../document';
import type { BriefWriter } from '../writer';
import { phrase } from '../pieces';
import { figurePiece, quotedPiece } from './stated';

/** Entries named by their ids where they are counted; more are only counted. */
const IDS_NAMED = 12;

/** An entry of a register, as far as it is a source. */
export interface Entry {
  readonly id: string;
  readonly source: string;
}

/** "8 nhiệm vụ", "1 task": so many entries. @param unit canonical Vietnamese label; "" for the bare number */
export function count(writer: BriefWriter, entries: readonly Entry[], unit: string, register: Bilingual): Piece {
  return figurePiece(formatValue(exact(entries.length, unit), writer.lang), entryEvidence(writer, entries, register));
}

/** A stretch taken over from an entry: its title, who it was given to. */
export function entryText(writer: BriefWriter, text: string, entry: Entry, register: Bilingual): Piece {
  return quotedPiece(text, entryEvidence(writer, [entry], register));
}

/** What a number of entries rests on: the register, by the sources of its entries. */
function entryEvidence(writer: BriefWriter, entries: readonly Entry[], register: Bilingual): Evidence {
  const { lang, area, period } = writer;
  const use = {
    what: register[lang],
    area: areaShort(area, lang),
    period: periodWords(period, lang),
  };
  const sources = new Set(entries.map(({ source }) => source));
  return writer.evidence([], '', {
    derivation: countedIn(writer, entries, register),
    uses: (sources.size > 0 ? [...sources] : ['']).map((source) => ({ source, use })),
  });
}

/** "Danh mục nhiệm vụ: 3 mục (NV-1, NV-4, NV-9)". */
function countedIn({ lang }: BriefWriter, entries: readonly Entry[], register: Bilingual): string {
  const ids = entries.map(({ id }) => id).filter((id) => id !== '');
  const number =
    lang === 'vi' ? `${entries.length} mục` : `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return `${register[lang]}: ${number}${ids.length > 0 && ids.length <= IDS_NAMED ? ` (${ids.join(', ')})` : ''}`;
}

/** Statuses bear no dates: of a day in the past they say how things stand now. */
export function asNowRecorded(
  { figures, lang }: BriefWriter,
  day: string,
  rests: boolean,
): readonly Piece[] | undefined {
  if (!rests || !figures.statusesUndated(day)) return undefined;
  return lang === 'vi' ? phrase` (theo trạng thái hiện ghi trong danh mục)` : phrase` (by the statuses now recorded)`;
}

export const taskRegister: Bilingual = { vi: 'Danh mục nhiệm vụ', en: 'Register of tasks' };
