import type { Session } from '../session/session';
import { navigation } from './shell/navigation';

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
  const { refillSheet } = await import('./views/fill/refillSheet');
  const outcome = await refillSheet(session);
  navigation.openAfterCommand('fill', outcome);
  await Office.addin.showAsTaskpane();
}
