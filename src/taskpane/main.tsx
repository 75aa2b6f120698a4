// First: it must run before the library of controls does.
import './shell/ownFontsOnly';
import { createRoot } from 'react-dom/client';
import { session } from '../session/officeSession';
import { registerCommands } from './commands';
import { LANGUAGE_KEY } from './language/chooseLanguage';
import { startLanguage } from './language/startLanguage';
import './pane.css';
import './shell/shell.css';
import './components/components.css';
import { remembered } from './session/remembered';
import { SessionProvider } from './session/sessionContext';
import { keepSending } from './session/windowDesk';
import { App } from './shell/App';
import { registerPaneIcons } from './shell/icons';
import { loadPaneTheme } from './shell/theme';

registerPaneIcons();
loadPaneTheme();
registerCommands(session);

void Office.onReady(() => {
  const lang = startLanguage(remembered.read(LANGUAGE_KEY), Office.context.displayLanguage);
  session.changeSettings({ lang });
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('taskpane.html has no element "pane".');
  createRoot(pane).render(
    <SessionProvider session={session}>
      <App />
    </SessionProvider>,
  );
  keepSending();
});
