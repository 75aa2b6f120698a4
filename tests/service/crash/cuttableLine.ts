import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a PostgreSQL server that breaks when it is told to. */
export interface CuttableLine {
  readonly url: string;
  /**
   * Breaks the connection that next asks for a commit: `before` the server hears of it, or `after` it has carried it out and
   * before the client hears of that.
   */
  cutAtCommit(moment: 'before' | 'after', howLong?: 'once' | 'for good'): void;
  cuts(): number;
  /** Connections are taken again. */
  mend(): void;
  close(): Promise<void>;
}

export async function cuttableLine(url: string): Promise<CuttableLine> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let next: { readonly moment: 'before' | 'after'; readonly forGood: boolean } | undefined;
  let down = false;
  let cuts = 0;
  const server = createServer((client) => {
    if (down) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    let deaf = false;
    const cut = (forGood: boolean) => {
      down = forGood;
      cuts++;
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (!next || !bytes.includes('commit')) {
        upstream.write(bytes);
        return;
      }
      const { moment, forGood } = next;
      next = undefined;
      if (moment === 'before') return cut(forGood);
      deaf = true;
      upstream.write(bytes);
      // The answer shows that the commit has been carried out.
      upstream.once('data', () => cut(forGood));
    });
    upstream.on('data', (bytes) => {
      if (!deaf) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = new URL(url);
  here.port = String((server.address() as AddressInfo).port);
  return {
    url: here.href,
    cutAtCommit(moment, howLong = 'once') {
      next = { moment, forGood: howLong === 'for good' };
    },
    cuts: () => cuts,
    mend() {
      down = false;
    },
    close() {
      for (const socket of open) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
