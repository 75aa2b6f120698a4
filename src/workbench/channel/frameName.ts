export interface FrameIdentity {
  readonly conversationId: string;
  readonly addinId: string;
  /** Origin of the workbench's own page, to which the add-in posts its messages. */
  readonly hostOrigin: string;
  /** vi-VN, en-US. */
  readonly locale: string;
}

/** The runtime is shared by pane and functions (1), and custom functions run in it (2); without 2 they never start. */
const sharedRuntimeWithFunctions = 3;

/**
 * `window.name` of the add-in's frame, by which office.js learns that it runs in Excel on the web and whom to talk to. To
 * be set before the frame is put into the page: Chromium ignores a later change.
 */
export function frameName({ conversationId, addinId, hostOrigin, locale }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel$Web$16.00$${locale}$workbench$$$${String(sharedRuntimeWithFunctions)}$`,
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: '1',
  });
}
