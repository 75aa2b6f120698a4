import type { Figure } from '../../analysis/figure';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Observation } from '../../kpi/observation';
import { formatValue } from '../../language/formatValue';
import type { Answer } from '../evaluate/answer';
import type { SourceNote } from '../workbook/record';

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
  of(answers: readonly Answer[]): number[] {
    const indices: number[] = [];
    for (const { figures, notes } of answers) {
      if (figures) for (const figure of figures) this.addFigure(figure, indices);
      if (notes) for (const note of notes) include(indices, this.indexOf(note));
    }
    return indices;
  }

  private addFigure(figure: Figure, indices: number[]): void {
    for (const observation of figure.observations) include(indices, this.indexOfObservation(observation, figure));
    const { register, indicator, area, period } = figure;
    if (!register) return;
    const key = `${register.vi}|${indicator.code}|${area.id}|${period.id}`;
    include(indices, this.indices.get(key) ?? this.add(key, this.registerNoteOf(figure, register)));
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

function include(indices: number[], index: number): void {
  if (!indices.includes(index)) indices.push(index);
}
