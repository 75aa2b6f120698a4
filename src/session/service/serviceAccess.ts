/** The collection service as one window of the pane or the pages knows it: which one, who asks, and whether it answers. */
import type { Me } from '../../exchange/api/serviceSchemas';
import type { KeptConnection } from './connection';
import { ServiceClient, type Connection } from './serviceClient';
import { isPassing } from './serviceErrors';

/**
 * `none`: no service was named, everything works without; `asking`: the service has not yet said who asks; `open`: it has;
 * `unreachable`: it did not answer, asking again may help; `refused`: it did, and takes the token or the address for wrong.
 */
export type ServiceState = 'none' | 'asking' | 'open' | 'unreachable' | 'refused';

export interface Service {
  readonly state: ServiceState;
  readonly connection: Connection | undefined;
  readonly client: ServiceClient | undefined;
  /** Area and scopes of the token; stays known while the service does not answer. */
  readonly me: Me | undefined;
  /** Why the service is `unreachable` or `refused`. */
  readonly error?: unknown;
}

const NONE: Service = { state: 'none', connection: undefined, client: undefined, me: undefined };

export class ServiceAccess {
  private current: Service = NONE;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly kept: Pick<KeptConnection, 'read' | 'write' | 'forget'>,
    private readonly clientOf: (connection: Connection) => ServiceClient = (connection) =>
      new ServiceClient(connection),
  ) {}

  get service(): Service {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Goes on with the connection that was kept; once, whoever asks. */
  start(): void {
    if (this.current.state !== 'none') return;
    const connection = this.kept.read();
    if (connection) void this.ask(connection);
  }

  /** Keeps a connection only once the service has taken its token. @throws NgktError what `me` throws */
  async connect(connection: Connection, remember: boolean): Promise<void> {
    const service = await this.ask(connection);
    if (service.state !== 'open') throw service.error;
    this.kept.write(connection, remember);
  }

  /** Asks once more who asks: the line may be back, the token renewed. */
  async askAgain(): Promise<void> {
    const { connection } = this.current;
    if (connection) await this.ask(connection);
  }

  disconnect(): void {
    this.kept.forget();
    this.enter(NONE);
  }

  private async ask(connection: Connection): Promise<Service> {
    const before = this.current;
    const isSame = before.connection?.address === connection.address && before.connection.token === connection.token;
    const known = isSame ? before.me : undefined;
    const client = (isSame && before.client) || this.clientOf(connection);
    const asking: Service = { state: 'asking', connection, client, me: known };
    this.enter(asking);
    const answer = await client.me().then(
      (me): Service => ({ state: 'open', connection, client, me }),
      (error: unknown): Service =>
        isPassing(error)
          ? { state: 'unreachable', connection, client, me: known, error }
          : { state: 'refused', connection, client, me: undefined, error },
    );
    // Another connection was named, or this one left, meanwhile.
    if (this.current === asking) this.enter(answer);
    return answer;
  }

  private enter(service: Service): void {
    this.current = service;
    for (const listener of this.listeners) listener();
  }
}
