import { createContext, useContext, type ReactNode } from 'react';
import type { Bilingual, Lang } from '../../kpi/bilingual';

const Language = createContext<Lang>('vi');

/** Sets the language in which everything inside is shown. */
export function LanguageProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <Language.Provider value={lang}>{children}</Language.Provider>;
}

export function useLang(): Lang {
  return useContext(Language);
}

/** Gives the text of a message in the language shown. */
export function useText(): (text: Bilingual) => string {
  const lang = useLang();
  return (text) => text[lang];
}
