import type { Figure } from '../../analysis/figure';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { observationKey, type Observation } from '../../kpi/observation';
import { formatValue } from '../../language/formatValue';
import type { Answer } from '../evaluate/answer';
import type { SourceNote } from '../workbook/record';

/** Collects what figures rest on, each observation once, so that the record can answer without the data set. */
export class SourceNotes {
  private readonly notes: SourceNote[] = [];
  private readonly indices = new Map<string, number>();
  private readonly unsourced = new Set<number>();

  constructor(private readonly lang: Lang) {}

  get all(): readonly SourceNote[] {
    return this.notes;
  }

  /** The observation at an index, where its data name no source. */
  withoutSource(index: number): SourceNote | undefined {
    return this.unsourced.has(index) ? this.notes[index] : undefined;
  }

  /** Indices of everything some answers rest on, each once. */
  of(...answers: readonly Answer[]): number[] {
    const indices: number[] = [];
    for (const { figures = [], notes = [] } of answers) {
      for (const figure of figures) {
        for (const observation of figure.observations) {
          const index = this.add(observationKey(observation), () => this.noteOf(observation, figure));
          if (observation.source.trim() === '') this.unsourced.add(index);
          if (!indices.includes(index)) indices.push(index);
        }
        const { register, indicator, area, period } = figure;
        if (!register) continue;
        const key = `${register.vi}|${indicator.code}|${area.id}|${period.id}`;
        const index = this.add(key, () => this.registerNoteOf(figure, register));
        if (!indices.includes(index)) indices.push(index);
      }
      for (const note of notes) {
        const index = this.add(Object.values(note).join('|'), () => note);
        if (!indices.includes(index)) indices.push(index);
      }
    }
    return indices;
  }

  private add(key: string, note: () => SourceNote): number {
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.notes.push(note()) - 1;
      this.indices.set(key, index);
    }
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
