import { NgktError } from '../../kpi/finding';
import type { Connection } from './serviceClient';
import * as messages from './messages';

/** Where the connection is kept; `sessionStorage` forgets it with the window, `localStorage` on a machine of one's own. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'ngkt.service';

/** @throws NgktError `service.address` or `service.token` where either is not in form */
export function readConnection(address: string, token: string): Connection {
  const typed = token.trim();
  if (!/^ngkt_[A-Za-z0-9_-]{43}$/.test(typed)) throw new NgktError('service.token', messages.tokenInvalid());
  return { address: readAddress(address), token: typed };
}

/** The token travels in every request, so that plain HTTP is taken for this machine alone. */
function readAddress(typed: string): string {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    throw new NgktError('service.address', messages.addressInvalid(typed));
  }
  const ownMachine = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !ownMachine) {
    throw new NgktError('service.address', messages.addressInvalid(typed));
  }
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return `${url.origin}${folder}`;
}

export class KeptConnection {
  /** @param kept where to look, the first that holds one wins */
  constructor(private readonly kept: { readonly session: KeptStorage; readonly machine: KeptStorage }) {}

  read(): Connection | undefined {
    const text = this.kept.session.getItem(KEY) ?? this.kept.machine.getItem(KEY);
    if (text === null) return undefined;
    try {
      const { address, token } = JSON.parse(text) as Partial<Connection>;
      return readConnection(address ?? '', token ?? '');
    } catch {
      return undefined;
    }
  }

  /** @param remember also after the window is closed */
  write(connection: Connection, remember: boolean): void {
    this.forget();
    this.kept[remember ? 'machine' : 'session'].setItem(KEY, JSON.stringify(connection));
  }

  forget(): void {
    this.kept.session.removeItem(KEY);
    this.kept.machine.removeItem(KEY);
  }
}
