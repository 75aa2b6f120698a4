import { element } from './element';
import type { HostLocale, Say } from './hostLanguage';
import { WORDS } from './messages';
import { isOffline, setOffline } from './offline';

/** What this page is, which workbook is open, and the switches of the host. */
export class Header {
  private readonly file = element('span', { className: 'file' });
  private readonly offline: HTMLButtonElement;

  constructor(
    where: HTMLElement,
    private readonly say: Say,
    private readonly locale: HostLocale,
    /** The host is to speak another language: everything in it starts again. */
    onLocale: (locale: HostLocale) => void,
  ) {
    this.offline = element(
      'button',
      { type: 'button', title: say(WORDS.offlineHint), onclick: () => this.toggleOffline() },
      say(WORDS.offline),
    );
    where.replaceChildren(
      element('h1', {}, say(WORDS.title)),
      element('span', { className: 'what', title: say(WORDS.whatItIsLong) }, say(WORDS.whatItIs)),
      this.file,
      element('span', { className: 'switch' }, this.offline),
      this.languages(onLocale),
    );
    this.showOffline();
  }

  showFile(name: string): void {
    this.file.textContent = name;
    document.title = `${name} – ${this.say(WORDS.title)}`;
  }

  /** Says how the switch stands, also after a test threw it. */
  showOffline(): void {
    this.offline.setAttribute('aria-pressed', String(isOffline()));
  }

  private toggleOffline(): void {
    setOffline(!isOffline());
    this.showOffline();
  }

  private languages(onLocale: (locale: HostLocale) => void): HTMLElement {
    const choice = (locale: HostLocale, name: string) =>
      element(
        'button',
        {
          type: 'button',
          lang: locale,
          'aria-pressed': String(locale === this.locale),
          onclick: () => onLocale(locale),
        },
        name,
      );
    return element(
      'span',
      { className: 'switch', role: 'group', 'aria-label': this.say(WORDS.displayLanguage) },
      choice('vi-VN', 'Tiếng Việt'),
      choice('en-US', 'English'),
    );
  }
}
