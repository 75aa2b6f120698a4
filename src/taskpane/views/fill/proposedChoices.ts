import type { Figures } from '../../../analysis/figure';
import { parsePeriod } from '../../../kpi/period';
import type { OpenData, Session } from '../../../session/session';
import type { BuiltInTemplate } from './builtInTemplates';
import { changedChoices, filledForOf, madeFor, proposedContext, proposedSheets, type FillChoices } from './fillChoices';
import { openedTemplate } from './openedTemplate';
import { periodsOffered } from '../../../analysis/periodsOffered';
import { openRecordedSource } from './recordedSource';
import { coverIn, fittingSource, type Asking } from './sourceFit';
import { weighSources, type SourceFits } from './weighSources';
import type { FilledFor, WorkbookOverview } from './workbookOverview';

/** What is chosen to be filled, and how far the pane is with proposing it. */
export interface ChoicesNow {
  /** The workbook they are about. */
  readonly overview: WorkbookOverview | undefined;
  readonly choices: FillChoices;
  /** From then on nobody but the person changes period, area and source; what becomes known later is only told. */
  readonly settled: boolean;
  /** How the data sets answer what is chosen to be filled, once that is known. */
  readonly fits: SourceFits | undefined;
}

export interface ProposalSurroundings {
  /** ISO day. */
  today(): string;
  /** What was chosen last. */
  last(): Partial<FillChoices>;
  weigh?: typeof weighSources;
}

const none: FillChoices = { sheets: [], period: '', area: 'VN', boundary: 'auto', reportLang: 'vi' };

/**
 * Proposes what to fill, for what and from which data, out of answers that come at different times: the workbook, the data it
 * was filled from, the open data set, and how well the data sets suit. Until all of them are there nothing counts as proposed;
 * what a person chooses meanwhile stays.
 */
export class ProposedChoices {
  now: ChoicesNow = { overview: undefined, choices: none, settled: false, fits: undefined };
  private sheets: readonly string[] = [];
  private template: BuiltInTemplate | undefined;
  /** What the person changed. */
  private own: Partial<Omit<FillChoices, 'sheets'>> = {};
  /** The data the choices are about. */
  private data: OpenData | undefined;
  /** Ends when the data of a filled report are open, or cannot be. */
  private recorded: Promise<unknown> = Promise.resolve();
  /** Those of the session when the workbook was read. */
  private decisions = 0;
  /** The proposal for which another data set is being opened, and the person's decisions by then. */
  private opening: { readonly run: number; readonly decisions: number } | undefined;
  /** Counts the proposals begun: only the last one counts. */
  private run = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly session: Session,
    private readonly surroundings: ProposalSurroundings,
  ) {}

  /** Follows the session; @returns what ends that */
  follow(): () => void {
    return this.session.subscribe(() => this.sessionChanged());
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A workbook read anew brings new proposals; a template that was added stays the one to fill until it is filled. */
  read(overview: WorkbookOverview): void {
    const unfilled = new Set(overview.sheets.flatMap(({ name, filledFor }) => (filledFor ? [] : [name])));
    if (overview.inserted || !this.template || !this.sheets.every((name) => unfilled.has(name))) {
      this.template = overview.inserted?.template;
      this.sheets = overview.inserted?.sheets ?? proposedSheets(overview);
      this.own = {};
    }
    this.now = { ...this.now, overview };
    this.decisions = this.session.decisions;
    const filledFor = this.filledFor();
    // Where the data it was filled from are gone, those that are open stay.
    this.recorded = filledFor
      ? openRecordedSource(this.session, filledFor, 'workbook').catch(() => undefined)
      : Promise.resolve();
    void this.propose();
  }

  change({ sheets, ...own }: Partial<FillChoices>): void {
    const before = this.filledFor();
    this.own = { ...this.own, ...own };
    if (sheets) this.sheets = sheets;
    const { settled, choices } = this.now;
    if (settled && sheets && this.isOtherReport(before)) return void this.propose();
    if (settled || (this.own.period !== undefined && this.data && !this.isOpening())) {
      this.enter({ settled: true, choices: this.withOwn({ ...choices, sheets: this.sheets }) });
      if (sheets && settled) void this.weighAnew();
      return;
    }
    if (sheets) return void this.propose();
    this.enter({ choices: this.withOwn(choices) });
  }

  private async propose(): Promise<void> {
    const run = ++this.run;
    this.data = undefined;
    this.enter({ settled: false, fits: undefined, choices: this.withOwn({ ...none, sheets: this.sheets }) });
    await this.recorded;
    const data = this.openData();
    if (run !== this.run || !data) return;
    this.data = data;
    this.enter({ settled: this.own.period !== undefined, choices: this.proposed(undefined) });
    const weighed = await this.weigh(data);
    if (run !== this.run) return;
    const better = weighed && this.mayProposeSource() ? fittingSource(weighed.open, weighed.others) : undefined;
    if (!weighed || !better || better === weighed.open) return this.settle(weighed);
    const opened = await this.openProposed(better.source.id);
    if (run !== this.run) return;
    this.data = opened ?? data;
    if (this.data !== this.openData()) return void this.propose();
    this.settle(opened ? { open: better, others: [], before: weighed.open } : weighed);
  }

  /** Keeps what was settled while the data were being weighed. */
  private settle(fits: SourceFits | undefined): void {
    this.enter({ fits, ...(this.now.settled ? {} : { settled: true, choices: this.proposed(fits) }) });
  }

  /** For what is told about the data sets; the choices stay. */
  private async weighAnew(): Promise<void> {
    const run = ++this.run;
    this.enter({ fits: undefined });
    const fits = this.data && (await this.weigh(this.data));
    if (run === this.run) this.enter({ fits });
  }

  /** @returns undefined where it cannot be opened: then it is not proposed */
  private async openProposed(sourceId: string): Promise<OpenData | undefined> {
    this.opening = { run: this.run, decisions: this.session.decisions };
    try {
      return await this.session.open(sourceId, 'proposal');
    } catch {
      return undefined;
    } finally {
      this.opening = undefined;
    }
  }

  /** What a person decides meanwhile does not wait for it. */
  private isOpening(): boolean {
    return this.opening?.run === this.run && this.opening.decisions === this.session.decisions;
  }

  private sessionChanged(): void {
    const data = this.openData();
    if (this.isOpening() || !data || data === this.data || !this.now.overview) return;
    // A person decided before the workbook's own data came: they are not waited for any more.
    if (this.session.decisions !== this.decisions) this.recorded = Promise.resolve();
    if (!this.now.settled) return void this.propose();
    const isSameSource = data.source.id === this.data?.source.id;
    if (!isSameSource && !this.ownPeriodIn(data.figures)) {
      const { period: _, ...kept } = this.own;
      this.own = kept;
      return void this.propose();
    }
    this.data = data;
    if (!isSameSource) this.enter({ choices: changedChoices(this.now.choices, {}, data.figures) });
    void this.weighAnew();
  }

  /** Whether the sheets chosen now are another report than before, which needs its own period. */
  private isOtherReport(before: FilledFor | undefined): boolean {
    const { overview, choices } = this.now;
    if (!overview || this.sheets.length === 0 || this.own.period !== undefined) return false;
    const kinds = madeFor(this.template ? { template: this.template } : { opened: this.openedIn(overview) });
    const suits = choices.period !== '' && (!kinds || kinds.includes(parsePeriod(choices.period).kind));
    return this.filledFor() !== before || !suits;
  }

  private mayProposeSource(): boolean {
    return this.template !== undefined && this.own.period === undefined && !this.session.chosen;
  }

  private ownPeriodIn({ dataset }: Figures): boolean {
    const { period } = this.own;
    const { reported } = periodsOffered(dataset.observations, this.surroundings.today());
    return period !== undefined && reported.some((each) => each.period.id === period);
  }

  /** Nothing is weighed for a report that was filled: it goes on with the data it was filled from. */
  private async weigh(data: OpenData): Promise<SourceFits | undefined> {
    const { overview } = this.now;
    const known = new Set(overview?.sheets.map(({ name }) => name));
    if (!overview || this.sheets.length === 0 || !this.sheets.every((name) => known.has(name))) return undefined;
    if (this.filledFor()) return undefined;
    const { weigh = weighSources } = this.surroundings;
    return weigh(this.session, data, this.asking(overview));
  }

  private asking(overview: WorkbookOverview): Asking {
    const { content } = overview;
    const { template, sheets } = this;
    const opened = this.openedIn(overview);
    return { content, sheets, template, opened, last: this.surroundings.last(), today: this.surroundings.today() };
  }

  private proposed(fits: SourceFits | undefined): FillChoices {
    const { overview } = this.now;
    if (!this.data || !overview) return { ...none, sheets: this.sheets };
    const { figures } = this.data;
    const { today, last, template, opened } = this.asking(overview);
    const periods = periodsOffered(figures.dataset.observations, today).reported;
    const cover = fits && coverIn(fits.open.coverage);
    const context = proposedContext(this.filledFor(), { figures, periods, today, last, template, opened, cover });
    return this.withOwn({ ...context, sheets: this.sheets });
  }

  private withOwn(choices: FillChoices): FillChoices {
    const figures = this.data?.figures;
    return figures ? changedChoices(choices, this.own, figures) : { ...choices, ...this.own };
  }

  private filledFor(): FilledFor | undefined {
    const { overview } = this.now;
    return overview && !this.template ? filledForOf(this.sheets, overview) : undefined;
  }

  private openedIn({ content }: WorkbookOverview): BuiltInTemplate | undefined {
    return this.template ? undefined : openedTemplate(content.snapshot, this.sheets);
  }

  private openData(): OpenData | undefined {
    const { state } = this.session;
    return state.kind === 'open' ? state.data : undefined;
  }

  private enter(change: Partial<ChoicesNow>): void {
    this.now = { ...this.now, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
