import { BuiltinSources } from './builtinSources';
import { DataSession } from './dataSession';
import { officeMemory } from './documentMemory';
import { localDay } from './localDay';
import { browserConnection } from './service/browserStorage';
import { ServiceClient } from './service/serviceClient';
import type { Session } from './session';
import { siteFiles } from './siteFiles';
import { WorkbookTables } from './workbookTables';

const ready = typeof Office === 'undefined' ? Promise.resolve(undefined) : Office.onReady();
const inExcel = ready.then((host) => String(host?.host) === 'Excel');

/** The one session of the pane and the custom functions, which share a runtime. It starts when Office is ready. */
export const session: Session = new DataSession({
  // Every kind of place that data come from stands here, in the order in which its sources are listed.
  providers: [new BuiltinSources(siteFiles), new WorkbookTables(inExcel)],
  memory: officeMemory(() => officeContext()?.document?.settings),
  ready,
  serviceClient() {
    const connection = browserConnection().read();
    return connection && new ServiceClient(connection);
  },
  today: localDay,
});

/** In a browser tab the client library is there, but its context is not. */
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}
