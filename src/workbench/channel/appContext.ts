/** What an add-in is told about Excel and the document when it starts: `Office.context`, `isSetSupported`, settings. */
export interface AppContextOptions {
  readonly addinId: string;
  /** Language of Excel's own texts and of the data: vi-VN, en-US. */
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** Key and JSON. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Sets the workbench declares. */
export const requirementSets = {
  ExcelApi: '1.20',
  ExcelApiOnline: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  ContextMenuApi: '1.1',
  CustomXmlParts: '1.1',
  Settings: '1.1',
} as const;

const excel = 16;
const readWrite = 1;
const readOnly = 0;

export function appContext(options: AppContextOptions): object {
  return {
    _id: options.addinId,
    _appName: excel,
    _appVersion: '16.01',
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? readOnly : readWrite,
    _settings: [...options.settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    // The client library reads its licence as XML: an empty text would be an error in the page.
    _eToken: encodeURIComponent(`<t aid="${options.addinId}"/>`),
    _correlationId: 'workbench',
    _appInstanceId: options.addinId,
    _hostFullVersion: '16.0.18000.0',
    _initialDisplayMode: 0,
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
