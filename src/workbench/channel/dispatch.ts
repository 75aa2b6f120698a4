/** Numbers of the calls of the common API, as office.js has them in `OSF.DDA.MethodDispId`. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** What a call of the common API answers besides its version. */
export interface CallAnswer {
  /** 0, or one of office.js's `ooe…` codes. */
  readonly Error: number;
  readonly [key: string]: unknown;
}

export const CommonError = {
  none: 0,
  unsupportedOperation: 5001,
} as const;

/** The parameters of `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  readonly ArrayData?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Answers one kind of call. */
export type CallHandler = (call: MethodCall) => CallAnswer | Promise<CallAnswer>;
