import { BuiltinSources } from '../../src/session/builtinSources';
import { DataSession, type SessionSurroundings } from '../../src/session/dataSession';
import type { DocumentMemory, RememberedChoice } from '../../src/session/documentMemory';
import type { SourceProvider } from '../../src/session/sourceProvider';
import { siteOnDisk } from './siteOnDisk';

/** A session over the product's own data sets, as the pane starts it. */
export function sessionOf(
  given: Partial<SessionSurroundings> & { readonly more?: readonly SourceProvider[] } = {},
): DataSession {
  const { more = [], ...surroundings } = given;
  return new DataSession({
    providers: [new BuiltinSources(siteOnDisk()), ...more],
    memory: memoryWith(undefined),
    ready: Promise.resolve(),
    today: () => '2025-03-31',
    ...surroundings,
  });
}

export async function startedSession(given: Parameters<typeof sessionOf>[0] = {}): Promise<DataSession> {
  const session = sessionOf(given);
  await session.started;
  return session;
}

/** A workbook's memory that can be looked into. */
export function memoryWith(choice: RememberedChoice | undefined): DocumentMemory & { choice: typeof choice } {
  return {
    choice,
    read() {
      return this.choice;
    },
    write(written) {
      this.choice = written;
    },
    clear() {
      this.choice = undefined;
    },
  };
}
