/** A site with a collection service of its own, as its administrator, the collecting body and the offices speak to it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Scope } from '../../../src/exchange/api/serviceSchemas';
import type { SigningKey } from '../../../src/exchange/submission/signingKey';
import type { DatabaseSettings } from '../../../src/service/database/databaseSettings';
import { ServiceClient } from '../../../src/session/service/serviceClient';

export class OwnSite {
  private readonly tokens = new Map<string, Promise<string>>();
  readonly ministry: ServiceClient;

  private constructor(
    private readonly server: ChildProcess,
    /** With a slash at its end. */
    readonly address: string,
    /** Token of the collecting body, with every scope. */
    readonly ministryToken: string,
  ) {
    this.ministry = new ServiceClient({ address, token: ministryToken });
  }

  /**
   * @param now what the service takes for the time, ISO
   * @param database where it keeps what it receives; a file goes into a folder of its own
   */
  static async start(now: string, database: DatabaseSettings): Promise<OwnSite> {
    const url = database.engine === 'postgres' ? database.url : '';
    const server = fork(path.join(__dirname, 'ownSiteProcess.mjs'), [now, url]);
    const failed = once(server, 'exit').then(() => {
      throw new Error('The site did not start; is dist built?');
    });
    const [{ address, secret }] = (await Promise.race([once(server, 'message'), failed])) as [
      { address: string; secret: string },
    ];
    return new OwnSite(server, address, secret);
  }

  async stop(): Promise<void> {
    const gone = once(this.server, 'exit');
    this.server.disconnect();
    await gone;
  }

  /** From now on the service takes this for the time. */
  async setClock(now: string): Promise<void> {
    const taken = once(this.server, 'message');
    this.server.send(now);
    await taken;
  }

  /** Token of an area's office. */
  token(area: string): Promise<string> {
    const known = this.tokens.get(area) ?? this.newToken(area, ['read', 'submit']);
    this.tokens.set(area, known);
    return known;
  }

  async office(area: string): Promise<ServiceClient> {
    return new ServiceClient({ address: this.address, token: await this.token(area) });
  }

  private async newToken(area: string, scopes: readonly Scope[]): Promise<string> {
    const label = `Sở Ngoại vụ ${area} – dữ liệu minh họa`;
    return (await this.post<{ secret: string }>('tokens', { area, label, scopes, expires: '2099-12-31' })).secret;
  }

  /** Whether the log of all that happened is what was written. */
  verification(): Promise<{ readonly sound: boolean; readonly entries: number }> {
    return this.ask('audit/verification');
  }

  /** An area's key is known from now on. */
  async registerKey({ owner: { area, label }, key }: SigningKey): Promise<void> {
    await this.post('keys', { area, label, key });
  }

  private post<T>(place: string, body: object): Promise<T> {
    return this.ask(place, { method: 'POST', body: JSON.stringify(body) });
  }

  private async ask<T>(place: string, request: RequestInit = {}): Promise<T> {
    const headers = { Authorization: `Bearer ${this.ministryToken}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${this.address}api/v1/${place}`, { ...request, headers });
    if (!response.ok) throw new Error(`${response.status} ${place}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}
