/** Language of the host's texts and of its numbers, as Office names it. */
export type HostLocale = 'vi-VN' | 'en-US';

/** What stands before decimals and between thousands. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const separators: Readonly<Record<HostLocale, Separators>> = {
  'vi-VN': { decimal: ',', group: '.' },
  'en-US': { decimal: '.', group: ',' },
};

export function separatorsOf(locale: HostLocale): Separators {
  return separators[locale];
}

/** The same in the words of Univer's number formats. */
export function formatLocale(locale: HostLocale): 'vi' | 'en' {
  return locale === 'vi-VN' ? 'vi' : 'en';
}
