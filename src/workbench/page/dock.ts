import { element } from './element';
import type { Say } from './hostLanguage';
import { WORDS } from './messages';
import { PICTURES, picture } from './pictures';

const NARROWEST = 280;
const WIDEST = 640;
const STEP = 20;

/** The pane's place at the right: a title, a frame, a handle to widen it. Closing hides it; its runtime lives on, as in Excel. */
export class Dock {
  readonly handle: HTMLElement;
  readonly frame: HTMLElement;
  private readonly title = element('h2');
  private width = 350;

  constructor(
    private readonly desk: HTMLElement,
    private readonly say: Say,
    /** A person or the add-in has opened or closed the pane. */
    private readonly onShown: (shown: boolean) => void,
  ) {
    const close = element(
      'button',
      {
        type: 'button',
        title: say(WORDS.closePane),
        'aria-label': say(WORDS.closePane),
        onclick: () => this.show(false),
      },
      picture(PICTURES.close, 14),
    );
    this.frame = element(
      'section',
      { className: 'dock', 'aria-label': say(WORDS.pane) },
      element('div', { className: 'bar' }, this.title, close),
    );
    this.handle = this.makeHandle();
    this.widen(this.width);
  }

  get shown(): boolean {
    return !this.desk.classList.contains('pane-closed');
  }

  show(shown: boolean): void {
    if (shown === this.shown) return;
    this.desk.classList.toggle('pane-closed', !shown);
    this.onShown(shown);
  }

  /** Puts a pane's frame in the place of the one before. */
  hold(name: string, pane: HTMLIFrameElement): void {
    this.title.textContent = name;
    pane.title = name;
    this.frame.querySelector('iframe')?.remove();
    this.frame.append(pane);
  }

  private makeHandle(): HTMLElement {
    const handle = element('div', {
      className: 'handle',
      role: 'separator',
      tabIndex: 0,
      'aria-orientation': 'vertical',
      'aria-label': this.say(WORDS.widenPane),
      'aria-valuemin': String(NARROWEST),
      'aria-valuemax': String(WIDEST),
    });
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      this.desk.classList.add('dragging');
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.hasPointerCapture(event.pointerId))
        this.widen(this.desk.getBoundingClientRect().right - event.clientX);
    });
    handle.addEventListener('lostpointercapture', () => this.desk.classList.remove('dragging'));
    handle.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.widen(this.width + STEP);
      if (event.key === 'ArrowRight') this.widen(this.width - STEP);
    });
    return handle;
  }

  private widen(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.desk.style.setProperty('--pane', `${this.width}px`);
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }
}
