/** Microsoft's client library for Excel, unmodified, loaded in Node with its own host bridge in place of a browser window. */
import fs from 'node:fs';
import vm from 'node:vm';
import { browserStandIn } from './browserStandIn';

export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The two ends of the bridge: the library sends, and puts its receiver in place when it loads. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let script: vm.Script | undefined;

export function loadClientLibrary(bridge: Bridge): ClientLibrary {
  script ??= new vm.Script(fs.readFileSync(path, 'utf8'), { filename: path });
  const window = vm.createContext(browserStandIn({ _richApiNativeBridge: bridge }));
  script.runInContext(window);
  // The script declares these; what a context holds is not known to the compiler.
  return window as unknown as ClientLibrary;
}
