import { startPostgres } from './postgres';

test('where no server is installed, that of the npm package starts, and goes without a trace', async () => {
  const server = await startPostgres({ onlyPackaged: true });
  const [first, second] = [await server.newDatabase(), await server.newDatabase()];
  expect(first).not.toBe(second);
  expect(new URL(first).hostname).toBe('127.0.0.1');
  expect(await server.query<{ server_version: string }>('show server_version')).toMatchObject([
    { server_version: expect.stringMatching(/^16\./) as string },
  ]);
  await server.stop();
  await expect(server.query('select 1')).rejects.toThrow();
});
