import type { Session } from '../session/session';
import { commandFailed } from './commandMessages';
import { errorTexts } from './components/errorText';
import { navigation, type PlaceNotice } from './shell/navigation';

/** The ribbon's and the context menu's commands; their ids stand in the manifest. */
export function registerCommands(session: Session): void {
  Office.actions.associate('refillSheet', (event: Office.AddinCommands.Event) => {
    void refillActiveSheet(session).finally(() => event.completed());
  });
  Office.actions.associate('showSource', (event: Office.AddinCommands.Event) => {
    navigation.open('source');
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}

/** Refills the open sheet as it was filled last; where that cannot be done without a person, the pane opens and says why. */
async function refillActiveSheet(session: Session): Promise<void> {
  navigation.openAfterCommand('fill', await refilled(session));
  await Office.addin.showAsTaskpane();
}

/** Without a network the code itself may not be there. */
async function refilled(session: Session): Promise<PlaceNotice> {
  try {
    const { refillSheet } = await import('./views/fill/refillSheet');
    return await refillSheet(session);
  } catch (error) {
    const [first] = errorTexts(error);
    return { text: commandFailed(first?.text ?? { vi: '', en: '' }), tone: 'warning' };
  }
}
