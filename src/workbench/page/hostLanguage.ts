import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { HostLocale } from '../engine/locale';

export type { HostLocale };

const KEY = 'ngkt-workbench-locale';

/** The language of the page and of what it tells the add-in: `?locale=` of the address, else as chosen last, else Vietnamese. */
export function hostLocale(): HostLocale {
  const asked = new URLSearchParams(location.search).get('locale') ?? localStorage.getItem(KEY);
  return asked === 'en-US' ? 'en-US' : 'vi-VN';
}

export function rememberLocale(locale: HostLocale): void {
  localStorage.setItem(KEY, locale);
}

export function languageOf(locale: HostLocale): Lang {
  return locale === 'vi-VN' ? 'vi' : 'en';
}

/** Words in the language of the page. */
export type Say = (text: Bilingual) => string;

export function sayIn(locale: HostLocale): Say {
  const lang = languageOf(locale);
  return (text) => text[lang];
}
