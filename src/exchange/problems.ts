import type { Bilingual, Lang } from '../kpi/bilingual';
import { NgktError, type Finding, type Severity, type Where } from '../kpi/finding';
import * as messages from './messages';

/** More problems than this are counted, not listed: a person mends the first ones and reads again. */
const LIMIT = 50;

/**
 * A data set that cannot be used, code `dataset.invalid`. `problems` are in reading order, each with its own code, file
 * and line; the text lists them all.
 */
export class DatasetInvalid extends NgktError {
  constructor(
    readonly label: string,
    readonly problems: readonly NgktError[],
    /** More problems than are listed. */
    readonly unlisted: number,
  ) {
    super('dataset.invalid', summary(label, problems, unlisted), problems[0]?.where ?? {});
  }
}

/** Collects what is wrong in the files of a data set, so that all of it can be told at once. */
export class Problems {
  private readonly listed: NgktError[] = [];
  private unlisted = 0;
  private readonly noticed: Finding[] = [];

  constructor(private readonly label: string) {}

  add(error: NgktError): void {
    if (this.listed.length < LIMIT) this.listed.push(error);
    else this.unlisted++;
  }

  /** Runs a step; an error for bad input is collected, with more of its place, and the step gives undefined. */
  attempt<T>(where: Where, step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
      this.add(error.at(where));
      return undefined;
    }
  }

  /** Something that reading put right or left out, and that a reader should know. */
  notice(severity: Severity, rule: string, message: Bilingual, where: Where): void {
    this.noticed.push({ severity, rule, message, where });
  }

  get findings(): readonly Finding[] {
    return this.noticed;
  }

  /** @throws DatasetInvalid where anything was wrong */
  throwIfAny(): void {
    if (this.listed.length > 0) throw new DatasetInvalid(this.label, this.listed, this.unlisted);
  }
}

function summary(label: string, problems: readonly NgktError[], unlisted: number): Bilingual {
  const head = messages.datasetInvalid(label, problems.length + unlisted);
  const tail = messages.moreProblems(unlisted);
  const list = (lang: Lang) =>
    [
      head[lang],
      ...problems.map((problem) => `- ${messages.place(problem.where)[lang]}${problem.text[lang]}`),
      ...(unlisted > 0 ? [tail[lang]] : []),
    ].join('\n');
  return { vi: list('vi'), en: list('en') };
}
