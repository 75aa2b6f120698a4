import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bilingual, Lang } from '../../kpi/bilingual';

/** The pane keeps its language under the same name: whoever uses both reads both alike. */
const KEY = 'ngkt.language';

interface Language {
  readonly lang: Lang;
  readonly choose: (lang: Lang) => void;
}

const Current = createContext<Language>({ lang: 'vi', choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState(() => startLanguage(kept(), navigator.language));
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const language = useMemo(() => ({ lang, choose: (chosen: Lang) => setLang(keep(chosen)) }), [lang]);
  return <Current.Provider value={language}>{children}</Current.Provider>;
}

export function useLanguage(): Language {
  return useContext(Current);
}

/** Gives the text of a message in the language shown. */
export function useText(): (text: Bilingual) => string {
  const { lang } = useLanguage();
  return (text) => text[lang];
}

/** The language chosen last, else English in an English browser, else Vietnamese. */
export function startLanguage(chosen: string | null, browserLanguage: string): Lang {
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'vi';
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(lang: Lang): Lang {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // A browser that keeps nothing starts in its own language next time.
  }
  return lang;
}
