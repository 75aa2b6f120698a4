/** What the administrator of one installation decides. The names are those of the settings file; docs/service.md lists them. */
export interface Settings {
  /** Address to listen on; "127.0.0.1" behind a reverse proxy, "0.0.0.0" for the whole network. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of what the service keeps: the SQLite file, and backups unless told otherwise. */
  readonly data: string;
  /** `postgres://…`; "" for the SQLite file in `data`. */
  readonly databaseUrl: string;
  /** Connections of one process to PostgreSQL. */
  readonly databaseConnections: number;
  /** PEM files; both or neither. With them the service speaks HTTPS. */
  readonly certificate: string;
  readonly privateKey: string;
  /** Other sites whose pages may call the service, exactly as browsers name them: "https://reports.example.vn". */
  readonly origins: readonly string[];
  /** Sites that may show the pane in a frame: those of Excel on the web, where it is used. */
  readonly frameAncestors: readonly string[];
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** Requests a minute with one token. */
  readonly requestsPerMinute: number;
  /** Requests a minute from one address, with tokens, without and with wrong ones. */
  readonly addressRequestsPerMinute: number;
  /** Largest form or submission file, in megabytes (10⁶ bytes). JSON requests have the same limit. */
  readonly uploadMegabytes: number;
  /** Longest time for a request to arrive, in seconds. */
  readonly requestSeconds: number;
  /** Folder of the built site (the add-in and the pages); "" serves the interface alone. */
  readonly site: string;
  /** Folder of a data set whose figures forms and checks show as known; "" for none. */
  readonly figures: string;
  /** A form template of one's own (an .xlsx with the names of docs/forms.md); "" for the built-in one. */
  readonly formTemplate: string;
  readonly logLevel: LogLevel;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Settings that are or may contain secrets: shown nowhere, not even where they are wrong. */
export const secretSettings: ReadonlySet<keyof Settings> = new Set(['databaseUrl']);
