/** The quarter as it goes on: what offices send, what the collecting body decides, and where every report must stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { State } from '../../../src/exchange/api/serviceSchemas';
import { readDataset } from '../../../src/exchange/datasetFolder';
import { readForm } from '../../../src/exchange/form/readForm';
import { keyFileText } from '../../../src/exchange/submission/keyFile';
import { SigningKey } from '../../../src/exchange/submission/signingKey';
import type { Dataset } from '../../../src/kpi/dataset';
import { datasetFiles } from '../../../src/session/datasetFiles';
import { slotWords } from '../../../src/session/review/slotStates';
import { ngkt } from '../../cli/commandLine';
import { catalogue, snapshotOf } from '../../exchange/form/sampleForm';
import { filledForm } from '../../service/http/filledForm';
import { withEvent } from './officeFigures';
import type { OwnSite } from './ownSite';
import { figures, HOSTS, ids, nameOf, PERIOD, SENDING, SHARED_EVENT } from './quarter';

interface Standing {
  readonly state: State;
  readonly late: boolean;
}

export class Collecting {
  /** The forms as they were sent last. */
  readonly sent = new Map<string, Uint8Array>();
  private readonly stands = new Map<string, Standing>(ids.map((id) => [id, { state: 'missing', late: false }]));

  /** @param folder for the files of offices without a line */
  constructor(
    private readonly site: OwnSite,
    private readonly folder: string,
  ) {}

  /** What the matrix must say of an area from now on. */
  mustStand(id: string, state: State, late = this.stands.get(id)?.late ?? false): void {
    this.stands.set(id, { state, late });
  }

  /** Compares the whole matrix with what must stand there. */
  async check(): Promise<void> {
    const { rows } = await this.site.ministry.matrix(PERIOD.id, PERIOD.id);
    const found = rows.map(({ area, slots: [slot] }) => [area, { state: slot?.state, late: slot?.late }] as const);
    expect(new Map(found)).toEqual(this.stands);
  }

  /** What must stand there in the words of the screen, by the area's name. */
  inWords(): ReadonlyMap<string, string> {
    return new Map([...this.stands].map(([id, slot]) => [nameOf(id), slotWords(slot).vi]));
  }

  /** The blank form that the service has for an office. */
  async blankForm(id: string): Promise<Uint8Array> {
    return (await this.site.office(id)).form(id, PERIOD.id);
  }

  /** The form of an office, filled by a script. */
  async filled(id: string, form: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const withFigures = await filledForm(form, figures.get(id));
    return new Uint8Array(HOSTS.includes(id) ? await withEvent(withFigures, SHARED_EVENT) : withFigures);
  }

  /** An office sends the form it was given. */
  async sendForm(id: string): Promise<void> {
    const bytes = await this.filled(id, await this.blankForm(id));
    const office = await this.site.office(id);
    const receipt = await office.send({ kind: 'file', name: 'bieu.xlsx', bytes }, `story-${id}`);
    expect([receipt.area, receipt.version]).toEqual([id, 1]);
    this.sent.set(id, bytes);
    this.mustStand(id, 'submitted');
  }

  /** Form and marked file made on the office's computer, without a line. */
  async markedFile(id: string): Promise<Uint8Array<ArrayBuffer>> {
    const at = (name: string): string => path.join(this.folder, `${id}-${name}`);
    const key = await SigningKey.create({ area: id, label: 'Sở Ngoại vụ – dữ liệu minh họa', createdAt: SENDING });
    writeFileSync(at('own.ngktkey'), await keyFileText(key), { mode: 0o600 });
    await this.site.registerKey(key);
    const day = ['--today', SENDING.slice(0, 10)];
    const made = ['form', '--area', id, '--period', PERIOD.id, '--data', 'demo-provinces', '--out', at('form.xlsx')];
    expect((await ngkt([...made, ...day])).err).toBe('');
    const form = await this.filled(id, readFileSync(at('form.xlsx')));
    writeFileSync(at('form.xlsx'), form);
    const marked = ['submit', at('form.xlsx'), '--key', at('own.ngktkey'), '--out', at('report.ngkt')];
    expect((await ngkt([...marked, ...day])).err).toBe('');
    this.sent.set(id, form);
    return new Uint8Array(readFileSync(at('report.ngkt')));
  }

  /** The collecting body takes in a marked file that came by e-mail. */
  async takeIn(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const receipt = await this.site.ministry.send({ kind: 'file', name: 'report.ngkt', bytes }, `story-${id}`);
    expect([receipt.area, receipt.version]).toEqual([id, 1]);
    this.mustStand(id, 'submitted');
  }

  /** Every figure that was sent: "VN-01 EXPORT 9000 'Số liệu'!F23". */
  async sentFigures(): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const [id, form] of this.sent) {
      const { cellOf } = readForm(await snapshotOf(form), catalogue);
      for (const [code, figure] of Object.entries(figures.get(id) ?? {})) {
        lines.push(`${id} ${code} ${figure} ${cellOf(code, '')}`);
      }
    }
    return lines;
  }

  async approve(id: string): Promise<void> {
    await this.site.ministry.approve(await this.site.ministry.slot(id, PERIOD.id));
    this.mustStand(id, 'approved');
  }

  /** @param asOf ISO day */
  async consolidated(asOf: string): Promise<Dataset> {
    const zip = await this.site.ministry.consolidated(asOf);
    return readDataset(datasetFiles(new Map([['tong-hop.zip', zip]])), 'tong-hop');
  }
}
