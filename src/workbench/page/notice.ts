import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { element } from './element';
import type { Say } from './hostLanguage';
import { unexpected, WORDS } from './messages';

/** One thing a person must be told, until dismissed or followed by another. */
export class Notice {
  constructor(
    private readonly where: HTMLElement,
    private readonly say: Say,
  ) {}

  show(words: Bilingual): void {
    this.where.replaceChildren(
      element('p', {}, this.say(words)),
      element('button', { type: 'button', onclick: () => this.clear() }, this.say(WORDS.dismiss)),
    );
    this.where.classList.add('shown');
  }

  clear(): void {
    this.where.classList.remove('shown');
    this.where.replaceChildren();
  }
}

/** What an error says in both languages, also one that nobody expected. */
export function wordsOf(error: unknown): Bilingual {
  return error instanceof NgktError ? error.text : unexpected(error);
}
