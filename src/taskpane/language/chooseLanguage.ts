import type { Lang } from '../../kpi/bilingual';
import type { Session } from '../../session/session';
import { remembered } from '../session/remembered';

export const LANGUAGE_KEY = 'language';

/** Shows the pane in a language, now and when it is opened next. */
export function chooseLanguage(session: Session, lang: Lang): void {
  remembered.write(LANGUAGE_KEY, lang);
  session.changeSettings({ lang });
}
