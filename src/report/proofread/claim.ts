import type { Figures } from '../../analysis/figure';
import type { Area } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import type { PeriodMention } from './periodMentions';
import type { Phrase } from './phraseTable';
import type { PrintedFigure } from './printedFigures';
import type { FigureRole } from './roles';
import type { SentenceReading } from './sentenceReading';
import type { SubjectMeant, Vocabulary } from './vocabulary';

/** What is proof-read against what. */
export interface ProofContext {
  readonly figures: Figures;
  /** The report's period and area: meant where the text names none. */
  readonly period: Period;
  readonly area: Area;
}

export interface Reading extends ProofContext {
  readonly vocabulary: Vocabulary;
}

/** One figure that a number may be meant as. */
export interface Scope {
  readonly indicator: string;
  readonly definition?: string;
  readonly period: Period;
  readonly area: Area;
  readonly counterpart: string;
}

/** What the sentences before, or a heading, said and this one leaves out. */
export interface Carried {
  readonly subject?: Phrase<SubjectMeant>;
  /** Undefined after a sentence that names several. */
  readonly area?: readonly Area[];
  readonly period?: PeriodMention;
  /** Among whom ranks are said was told under this heading. */
  readonly peersSaid?: boolean;
}

/** A number of the text with what it seems to be a figure of. */
export interface Claim extends FigureRole {
  readonly sentence: SentenceReading;
  readonly figure: PrintedFigure;
  readonly subject: SubjectLink | undefined;
  /** What it may be a figure of, the likeliest first. */
  readonly scopes: readonly Scope[];
  readonly periodIs: 'stated' | 'carried' | 'assumed';
  readonly areaIs: 'stated' | 'carried' | 'assumed';
  /** Nothing narrows it to what the data do not tell of, and nothing else is in doubt but what the fields above say. */
  readonly plain: boolean;
  /** What a comparison names as its base. */
  readonly base: PeriodMention | undefined;
}

export interface SubjectLink {
  readonly phrase: Phrase<SubjectMeant>;
  readonly means: SubjectMeant;
  /** Subject and number stand together, with nothing between that could be something else's. */
  readonly firm: boolean;
  /** Stands in a sentence before. */
  readonly carried: boolean;
}
