import type { Figure } from '../../analysis/figure';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Observation } from '../../kpi/observation';
import { formatValue } from '../../language/formatValue';
import type { Answer } from '../evaluate/answer';
import type { SourceNote } from '../workbook/record';

const NONE: readonly number[] = [];

/** Collects what figures rest on, each observation once, so that the record can answer without the data set. */
export class SourceNotes {
  private readonly notes: SourceNote[] = [];
  private readonly indices = new Map<Observation | string, number>();
  private readonly unsourced = new Set<number>();

  constructor(private readonly lang: Lang) {}

  get all(): readonly SourceNote[] {
    return this.notes;
  }

  /** Whether the data name a source for every observation. */
  get allSourced(): boolean {
    return this.unsourced.size === 0;
  }

  /** The observation at an index, where its data name no source. */
  withoutSource(index: number): SourceNote | undefined {
    return this.unsourced.has(index) ? this.notes[index] : undefined;
  }

  /** Indices of everything some answers rest on, each once. */
  of(answers: readonly Answer[]): readonly number[] {
    let indices: number[] | undefined;
    for (let at = 0; at < answers.length; at++) {
      const { figures, notes } = answers[at] as Answer;
      if (figures)
        for (let of = 0; of < figures.length; of++) indices = this.withFigure(indices, figures[of] as Figure);
      if (notes) for (const note of notes) indices = withIndex(indices, this.indexOf(note));
    }
    return indices ?? NONE;
  }

  private withFigure(indices: number[] | undefined, figure: Figure): number[] | undefined {
    const { observations, register, indicator, area, period } = figure;
    let all = indices;
    for (let at = 0; at < observations.length; at++) {
      all = withIndex(all, this.indexOfObservation(observations[at] as Observation, figure));
    }
    if (!register) return all;
    const key = `${register.vi}|${indicator.code}|${area.id}|${period.id}`;
    return withIndex(all, this.indices.get(key) ?? this.add(key, this.registerNoteOf(figure, register)));
  }

  private indexOfObservation(observation: Observation, figure: Figure): number {
    const known = this.indices.get(observation);
    if (known !== undefined) return known;
    const index = this.add(observation, this.noteOf(observation, figure));
    if (observation.source.trim() === '') this.unsourced.add(index);
    return index;
  }

  private indexOf(note: SourceNote): number {
    const key = Object.values(note).join('|');
    return this.indices.get(key) ?? this.add(key, note);
  }

  private add(key: Observation | string, note: SourceNote): number {
    const index = this.notes.push(note) - 1;
    this.indices.set(key, index);
    return index;
  }

  /** A figure counted in a register rests on what the register names as the sources of its entries. */
  private registerNoteOf(figure: Figure, register: Bilingual): SourceNote {
    const { indicator, definition, area, period, value, status, registerSources = [] } = figure;
    return {
      indicator: indicator.code,
      definition,
      area: area.id,
      counterpart: '',
      period: period.id,
      text: formatValue(value, this.lang),
      status,
      cutOff: '',
      asOf: '',
      source: registerSources.join('; '),
      comment: register[this.lang],
    };
  }

  private noteOf(observation: Observation, figure: Figure): SourceNote {
    const { indicator, definition, area, counterpart, period, value, status, cutOff, asOf, source, comment } =
      observation;
    return {
      indicator,
      definition: definition || figure.definition,
      area,
      counterpart,
      period,
      text: formatValue(value, this.lang),
      status,
      cutOff,
      asOf,
      source,
      comment,
    };
  }
}

/** Most cells rest on one observation, and a list made for one takes no room for more. */
function withIndex(indices: number[] | undefined, index: number): number[] {
  if (!indices) return [index];
  if (!indices.includes(index)) indices.push(index);
  return indices;
}
