import type { Bilingual } from '../../kpi/bilingual';
import { NgktError, type Where } from '../../kpi/finding';
import { onSheet } from '../references/cellAddress';
import { inPlaceOrder } from './placeOrder';

/** A template with several errors: code and place of the first, a text that lists all, and each as it is in `problems`. */
export class TemplateInvalid extends NgktError {
  constructor(
    readonly problems: readonly NgktError[],
    { code, where }: NgktError,
    text: Bilingual,
  ) {
    super(code, text, where);
  }
}

/** Collects everything wrong with a template, so that its writer can mend it in one go. */
export class TemplateErrors {
  private readonly found: NgktError[] = [];
  private readonly known = new Set<string>();

  /** @param sheets names in the order of their tabs */
  constructor(private readonly sheets: readonly string[]) {}

  /** The same error of the same marker counts once, however many rows of a list meet it. */
  readonly add = (error: NgktError): void => {
    const key = `${placeOf(error.where)}|${error.text.vi}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.found.push(error);
  };

  /** As the writer meets them from the first sheet to the last, not as the checks found them. */
  get all(): readonly NgktError[] {
    return inPlaceOrder(this.found, this.sheets);
  }

  /** @throws NgktError the error where there is one; TemplateInvalid where there are several */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    const { all } = this;
    const [first, ...rest] = all;
    if (!first) return;
    if (rest.length === 0) throw first;
    const list = (lang: 'vi' | 'en'): string =>
      rest.map(({ where, text }) => `\n  ${placeOf(where)}: ${text[lang]}`).join('');
    throw new TemplateInvalid(all, first, {
      vi: `${first.text.vi}\nCòn ${rest.length} lỗi khác:${list('vi')}`,
      en: `${first.text.en}\n${rest.length} more:${list('en')}`,
    });
  }
}

function placeOf({ sheet, cell, marker }: Where): string {
  const place = [sheet === undefined ? '' : onSheet(sheet, cell), marker ?? ''];
  return place.filter((part) => part !== '').join(' ');
}
