import { connect, createServer, type AddressInfo } from 'node:net';

/** A line to a service on this computer that breaks when the service's first answer comes back. */
export interface BreakingLine {
  readonly address: string;
  readonly breaks: () => number;
  close(): Promise<void>;
}

export async function breakingLine(address: string): Promise<BreakingLine> {
  const { port, hostname } = new URL(address);
  let breaks = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
    }
    client.pipe(upstream);
    upstream.on('data', (bytes) => {
      if (breaks > 0) return void client.write(bytes);
      breaks++;
      client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breaks: () => breaks,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
