/** The collection service behind the end-to-end tests, as an administrator and a reviewer speak to it. */
import type { Submission } from '../../src/kpi/submission';
import type { CellComment, Scope, SlotDetail } from '../../src/exchange/api/serviceSchemas';

export class Collection {
  private readonly address = `${process.env['WORKBENCH_ADDRESS'] ?? ''}api/v1/`;

  /** A token of one area. */
  async token(area: string, ...scopes: Scope[]): Promise<string> {
    const order = { area, label: `Sở Ngoại vụ ${area} (kiểm thử)`, scopes, expires: '2099-12-31' };
    const { secret } = await this.ask<{ secret: string }>('tokens', { method: 'POST', body: JSON.stringify(order) });
    return secret;
  }

  /** Keeps a period open for sending, whatever day the tests run on. */
  async keepOpen(period: string, cutOff: string): Promise<void> {
    const days = { cutOff, due: '2099-11-25', lock: '2099-12-31' };
    await this.ask(`periods/${period}`, { method: 'PUT', body: JSON.stringify(days) });
  }

  /** The form file of an office. */
  async form(area: string, period: string): Promise<Uint8Array> {
    const response = await fetch(`${this.address}forms/${area}/${period}`, { headers: this.headers });
    return new Uint8Array(await response.arrayBuffer());
  }

  async report(area: string, period: string): Promise<SlotDetail> {
    return this.ask(`submissions/${area}/${period}`);
  }

  /** An earlier report, handed in and approved. */
  async approve(submission: Submission): Promise<void> {
    const headers = { 'Idempotency-Key': `e2e-${submission.area}-${submission.period}` };
    await this.ask('submissions', { method: 'POST', headers, body: JSON.stringify({ submission, via: 'api' }) });
    await this.change(submission.area, submission.period, 'approve', {});
  }

  async giveBack(area: string, period: string, reason: string, comments: readonly CellComment[]): Promise<void> {
    await this.change(area, period, 'return', { reason, comments });
  }

  private async change(area: string, period: string, step: string, body: object): Promise<void> {
    const path = `submissions/${area}/${period}`;
    const response = await fetch(this.address + path, { headers: this.headers });
    const headers = { 'If-Match': response.headers.get('etag') ?? '' };
    await this.ask(`${path}/${step}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  private get headers(): Record<string, string> {
    return { Authorization: `Bearer ${process.env['SERVICE_TOKEN'] ?? ''}`, 'Content-Type': 'application/json' };
  }

  private async ask<T>(path: string, request: RequestInit = {}): Promise<T> {
    const response = await fetch(this.address + path, { ...request, headers: { ...this.headers, ...request.headers } });
    if (!response.ok) throw new Error(`${response.status} ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}
