import { NgktError, type Where } from '../../kpi/finding';
import { onSheet } from '../references/cellAddress';

/** Collects everything wrong with a template, so that its writer can mend it in one go. */
export class TemplateErrors {
  private readonly found: NgktError[] = [];
  private readonly known = new Set<string>();

  /** The same error of the same marker counts once, however many rows of a list meet it. */
  readonly add = (error: NgktError): void => {
    const key = `${placeOf(error.where)}|${error.text.vi}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.found.push(error);
  };

  get all(): readonly NgktError[] {
    return this.found;
  }

  /** @throws NgktError with the first error's code, place and text, and all others listed below it */
  throwIfAny(): void {
    const [first, ...rest] = this.found;
    if (!first) return;
    if (rest.length === 0) throw first;
    const list = (lang: 'vi' | 'en'): string =>
      rest.map(({ where, text }) => `\n  ${placeOf(where)}: ${text[lang]}`).join('');
    throw new NgktError(
      first.code,
      {
        vi: `${first.text.vi}\nCòn ${rest.length} lỗi khác:${list('vi')}`,
        en: `${first.text.en}\n${rest.length} more:${list('en')}`,
      },
      first.where,
    );
  }
}

function placeOf({ sheet, cell, marker }: Where): string {
  const place = [sheet === undefined ? '' : onSheet(sheet, cell), marker ?? ''];
  return place.filter((part) => part !== '').join(' ');
}
