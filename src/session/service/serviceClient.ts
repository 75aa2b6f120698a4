/**
 * What the pane and the pages say to the collection service. Every answer is one of the schemas of `exchange/api`; every
 * refusal is thrown with the service's own words.
 */
import type {
  AreaItem,
  BriefPeriods,
  CatalogueItem,
  CellComment,
  EarlierFigure,
  FileCheckAnswer,
  Matrix,
  Me,
  Receipt,
  Reminder,
  ReportingPeriod,
  Slot,
  SlotDetail,
  SubmissionFinding,
  SubmissionVersion,
} from '../../exchange/api/serviceSchemas';
import type { Lang } from '../../kpi/bilingual';
import type { Boundary } from '../../kpi/area';
import type { Submission } from '../../kpi/submission';
import type { Brief, BriefLength } from '../../report/brief/document';
import { connectionLost, refusal, strangeAnswer } from './serviceErrors';
import { underPolicy } from './underPolicy';

/** Where the service is and who asks. The token is a secret: it is sent to this address alone. */
export interface Connection {
  /** Address of the service with a slash at its end. */
  readonly address: string;
  readonly token: string;
}

/** A slot with the mark that a change must name (If-Match), so that nobody overwrites what he has not seen. */
export interface SeenSlot extends SlotDetail {
  readonly etag: string;
}

/** A form (.xlsx) or a marked file (.ngkt) as it lies on the disk; the name's ending says which. */
export interface SubmissionFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is sent: typed figures, or a file. */
export type Sending =
  | { readonly kind: 'submission'; readonly submission: Submission; readonly via: 'pane' | 'page' }
  | ({ readonly kind: 'file' } & SubmissionFile);

/** Which brief; the service chooses what is absent: the token's own area, the list of provinces in force at the period's end. */
export interface BriefQuery {
  readonly period: string;
  readonly area?: string;
  readonly length?: BriefLength;
  readonly lang?: Lang;
  readonly boundary?: Boundary;
}

const SIGNED_FILE = 'application/vnd.ngkt+json';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds after which a silent line counts as lost; the sender asks again with the same key. */
const PATIENCE = 30_000;

type Fetch = typeof globalThis.fetch;

/**
 * Errors of every method: `NgktError` with the service's code, `service.offline` where nothing answered, `service.blocked`
 * where the page may not call the address.
 */
export class ServiceClient {
  constructor(
    private readonly connection: Connection,
    private readonly fetch: Fetch = globalThis.fetch.bind(globalThis),
  ) {}

  me(): Promise<Me> {
    return this.get('me');
  }

  /** The indicators, with names in both languages. */
  async catalogue(): Promise<readonly CatalogueItem[]> {
    return (await this.get<{ items: CatalogueItem[] }>('catalogue')).items;
  }

  /** The country and the areas of every day. */
  async areas(): Promise<readonly AreaItem[]> {
    return (await this.get<{ items: AreaItem[] }>('areas?on=all')).items;
  }

  brief(asked: BriefQuery): Promise<Brief> {
    return this.get(`briefs?${query({ ...asked })}`);
  }

  /** @param area the token's own where absent */
  briefPeriods(area?: string): Promise<BriefPeriods> {
    return this.get(`briefs/periods?${query({ area })}`);
  }

  /** The last four quarters and the current one where no range is given. */
  matrix(from?: string, to?: string): Promise<Matrix> {
    return this.get(`matrix?${query({ from, to })}`);
  }

  async reminders(period: string): Promise<readonly Reminder[]> {
    return (await this.get<{ items: Reminder[] }>(`reminders?${query({ period })}`)).items;
  }

  /** Reporting periods with their days as the collecting body has set them. */
  async periods(from: string, to: string): Promise<readonly ReportingPeriod[]> {
    return (await this.get<{ items: ReportingPeriod[] }>(`periods?${query({ from, to })}`)).items;
  }

  async slots(filter: { area?: string; period?: string } = {}): Promise<readonly Slot[]> {
    return (await this.get<{ items: Slot[] }>(`submissions?${query(filter)}`)).items;
  }

  async slot(area: string, period: string): Promise<SeenSlot> {
    const response = await this.ask(slotPath(area, period));
    const detail = await this.content<SlotDetail>(response);
    return { ...detail, etag: response.headers.get('etag') ?? '' };
  }

  /** One version as it was received. */
  version(area: string, period: string, version: number): Promise<SubmissionVersion> {
    return this.get(`${slotPath(area, period)}/versions/${version}`);
  }

  /** What is known of the period before and of a year before a report's period. */
  async earlier(area: string, period: string): Promise<readonly EarlierFigure[]> {
    return (await this.get<{ items: EarlierFigure[] }>(`${slotPath(area, period)}/earlier`)).items;
  }

  /** What the service would find, without sending. */
  async check(submission: Submission): Promise<readonly SubmissionFinding[]> {
    const answer = await this.post<{ findings: SubmissionFinding[] }>('checks', { submission });
    return answer.findings;
  }

  /** What the service would find in a file, and whose report it takes it for. */
  async checkFile(file: SubmissionFile): Promise<FileCheckAnswer> {
    return this.content(await this.ask('checks/files', fileRequest(file)));
  }

  /** @param key idempotency key: sending again with the same key never makes a second version */
  async send(sending: Sending, key: string): Promise<Receipt> {
    const headers = { 'Idempotency-Key': key };
    if (sending.kind === 'submission') {
      return this.post('submissions', { submission: sending.submission, via: sending.via }, headers);
    }
    return this.content(await this.ask('submissions/files', fileRequest(sending, headers)));
  }

  returnToArea(slot: SeenSlot, reason: string, comments: readonly CellComment[]): Promise<Slot> {
    return this.change(slot, 'return', { reason, comments });
  }

  approve(slot: SeenSlot): Promise<Slot> {
    return this.change(slot, 'approve', {});
  }

  lock(slot: SeenSlot): Promise<Slot> {
    return this.change(slot, 'lock', {});
  }

  reopen(slot: SeenSlot, reason: string): Promise<Slot> {
    return this.change(slot, 'reopen', { reason });
  }

  /** A zip of the consolidated data set as known at the end of a day. */
  async consolidated(asOf: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.bytes(`consolidated?${query({ asOf, format: 'zip' })}`);
  }

  /** The form of an area for a period, an .xlsx file. */
  async form(area: string, period: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.bytes(`forms/${encodeURIComponent(area)}/${encodeURIComponent(period)}`);
  }

  private change(seen: SeenSlot, step: string, body: object): Promise<Slot> {
    const { area, period } = seen.slot;
    return this.post(`${slotPath(area, period)}/${step}`, body, { 'If-Match': seen.etag });
  }

  private async bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.ask(path)).arrayBuffer());
  }

  private async get<T>(path: string): Promise<T> {
    return this.content(await this.ask(path));
  }

  private async post<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    const response = await this.ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return this.content(response);
  }

  /** @throws NgktError `service.answer` where something between here and the service answered in its place */
  private async content<T>(response: Response): Promise<T> {
    const { address } = this.connection;
    const text = await response.text().catch((error: unknown) => {
      throw connectionLost(address, error);
    });
    try {
      return JSON.parse(text) as T;
    } catch {
      throw strangeAnswer(address, response.status);
    }
  }

  private async ask(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = { ...request.headers, Authorization: `Bearer ${this.connection.token}` };
    const url = new URL(`api/v1/${path}`, this.connection.address);
    let response: Response;
    try {
      response = await underPolicy(url, () =>
        this.fetch(url, {
          ...request,
          headers,
          credentials: 'omit',
          cache: 'no-store',
          signal: AbortSignal.timeout(PATIENCE),
        }),
      );
    } catch (error) {
      throw connectionLost(this.connection.address, error);
    }
    if (!response.ok) throw await refusal(response, this.connection.address);
    return response;
  }
}

function fileRequest({ name, bytes }: SubmissionFile, headers: Record<string, string> = {}): RequestInit {
  const type = name.toLowerCase().endsWith('.xlsx') ? WORKBOOK : SIGNED_FILE;
  return { method: 'POST', headers: { ...headers, 'Content-Type': type }, body: bytes };
}

function slotPath(area: string, period: string): string {
  return `submissions/${encodeURIComponent(area)}/${encodeURIComponent(period)}`;
}

function query(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
