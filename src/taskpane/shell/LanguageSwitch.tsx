import { useLang } from '../language/language';
import { chooseLanguage } from '../language/chooseLanguage';
import { useSession } from '../session/sessionContext';

/** Turns the pane into the other language; the button is written in that language. */
export function LanguageSwitch() {
  const session = useSession();
  const other = useLang() === 'vi' ? 'en' : 'vi';
  const code = other.toUpperCase();
  const name = other === 'vi' ? 'Tiếng Việt' : 'English';
  return (
    <button
      type="button"
      className="languageSwitch"
      lang={other}
      title={name}
      aria-label={`${code} – ${name}`}
      onClick={() => chooseLanguage(session, other)}
    >
      {code}
    </button>
  );
}
