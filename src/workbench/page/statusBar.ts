import type { Bilingual } from '../../kpi/bilingual';
import { element } from './element';
import type { Say } from './hostLanguage';
import { WORDS } from './messages';

/** What the host is doing, what it cannot draw, how the pane is joined to it. */
export class StatusBar {
  private readonly calculation = element('span', { className: 'calculation', role: 'status' });
  private readonly limits = element('span', { className: 'limits' });
  private readonly pane = element('span');
  private readonly traffic = element('span');

  constructor(
    where: HTMLElement,
    private readonly say: Say,
  ) {
    where.replaceChildren(this.calculation, this.limits, this.pane, this.traffic);
    this.showConnected(false);
    this.showRequests(0);
  }

  showDoing(words: Bilingual): void {
    this.calculation.textContent = this.say(words);
  }

  showLimits(words: Bilingual | undefined): void {
    this.limits.textContent = words ? this.say(words) : '';
    this.limits.title = this.limits.textContent;
  }

  showConnected(connected: boolean): void {
    this.pane.textContent = this.say(connected ? WORDS.connected : WORDS.connecting);
  }

  /** Requests the add-in has made of this workbook. */
  showRequests(count: number): void {
    this.traffic.textContent = `${count} ${this.say(WORDS.requests)}`;
  }
}
