import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import * as messages from './messages';

/** Reads a marker's body from left to right; every failure says where and what was expected. */
export class MarkerCursor {
  at = 0;

  constructor(readonly text: string) {}

  skipSpace(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }

  get atEnd(): boolean {
    this.skipSpace();
    return this.at >= this.text.length;
  }

  peek(): string {
    this.skipSpace();
    return this.text[this.at] ?? '';
  }

  /** Takes the text if it comes next. */
  eat(text: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what the sticky pattern matches here; "" where it does not. */
  take(pattern: RegExp): string {
    const start = this.at;
    pattern.lastIndex = start;
    if (!pattern.test(this.text)) return '';
    this.at = pattern.lastIndex;
    return this.text.slice(start, this.at);
  }

  fail(expected: Bilingual): NgktError {
    this.skipSpace();
    const found = /^[^\s,;()[\]]+|^./u.exec(this.text.slice(this.at))?.[0] ?? '';
    return new NgktError('marker.syntax', messages.unexpected(found, this.at, expected));
  }
}
