import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InjectOptions, Response } from 'light-my-request';
import type { Problem, Scope } from '../../../src/exchange/api/serviceSchemas';
import type { Submission } from '../../../src/kpi/submission';
import { createService, type Service, type ServiceOptions } from '../../../src/service/main';
import { readSettings } from '../../../src/service/settings/readSettings';
import type { Settings } from '../../../src/service/settings/settings';

/** Before the due date of the sample report's period. */
export const ON_TIME = new Date('2026-06-16T03:00:00.000Z');
export const SLOT = '/api/v1/submissions/VN34-24/2026-Q2';

export type Request = InjectOptions & { readonly token?: string };

/** A service on a database of its own, with a clock that tests set. */
export class TestService {
  clock = ON_TIME;
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly service: Service,
    readonly folder: string,
  ) {}

  static async start(given: Partial<Settings> = {}, options: Pick<ServiceOptions, 'log'> = {}): Promise<TestService> {
    const folder = mkdtempSync(path.join(tmpdir(), 'ngkt-service-'));
    const settings = await readSettings({ given: { data: folder, port: 0, ...given } });
    const clock: { of?: TestService } = {};
    const service = await createService(settings, { ...options, now: () => clock.of?.clock ?? ON_TIME });
    return (clock.of = new TestService(service, folder));
  }

  /** One that holds a submission, approved. */
  static async withApproved(submission: Submission): Promise<TestService> {
    const service = await TestService.start();
    await service.submit(submission);
    await service.decide('approve');
    return service;
  }

  async stop(): Promise<void> {
    await this.service.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The secret of a token with these scopes, always the same one. */
  token(area: string, ...scopes: Scope[]): Promise<string> {
    const name = `${area} ${scopes.join(' ')}`;
    const known = this.tokens.get(name) ?? this.newToken(area, scopes).then(({ secret }) => secret);
    this.tokens.set(name, known);
    return known;
  }

  newToken(area: string, scopes: Scope[], expires = '2099-12-31') {
    const label = `Vai kiểm thử ${area} – dữ liệu minh họa`;
    return this.service.store.createToken({ area, label, scopes, expires }, { actor: { area: 'VN', by: 'Kiểm thử' } });
  }

  /** Of the office of Bắc Ninh, and of the collecting body. */
  office(): Promise<string> {
    return this.token('VN34-24', 'read', 'submit');
  }

  ministry(): Promise<string> {
    return this.token('VN', 'read', 'submit', 'review', 'approve', 'admin');
  }

  inject({ token, ...request }: Request): Promise<Response> {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return this.service.app.inject({ ...request, headers: { ...authorization, ...request.headers } });
  }

  async submit(submission: Submission, headers: Record<string, string> = {}): Promise<Response> {
    const token = await this.office();
    return this.inject({ method: 'POST', url: '/api/v1/submissions', token, headers, payload: { submission } });
  }

  /** What the ministry does with the sample's slot, as it stands now. */
  async decide(step: string, payload: object = {}): Promise<Response> {
    const token = await this.ministry();
    const { headers } = await this.inject({ url: SLOT, token });
    const ifMatch = { 'if-match': String(headers.etag) };
    return this.inject({ method: 'POST', url: `${SLOT}/${step}`, token, headers: ifMatch, payload });
  }
}

/** The answer's problem; fails where it is none. */
export function problem(response: Response): Problem {
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const answer = response.json<Problem>();
  expect(answer.status).toBe(response.statusCode);
  return answer;
}
