/** What the two engines' errors mean. Their codes are stable, their texts are not, except where there is no code. */

/** Somebody else is writing, or two transactions stood in each other's way: the same work may succeed the next moment. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  // serialization failure, deadlock, lock not available
  return (
    code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || ['40001', '40P01', '55P03'].includes(code)
  );
}

/** No room for more data. Nothing of the transaction stays. */
export function isFull(error: unknown): boolean {
  return ['SQLITE_FULL', '53100'].includes(codeOf(error));
}

/** The connection to the database broke, or there is none to be had. */
export function isDisconnected(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code.startsWith('08') ||
    // shut down, crashed, starting up; too many connections; idle for too long
    ['57P01', '57P02', '57P03', '53300', '25P03'].includes(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENOENT'].includes(
      code,
    ) ||
    CONNECTION_TEXTS.test(textIn(error, 'message'))
  );
}

/** The file is no SQLite database, or a damaged one. */
export function isUnreadable(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

/** A file stands where a folder should be. `EEXIST`: that is how making the folder fails. */
export function isNoFolder(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes(codeOf(error));
}

/** The same work may succeed a moment later. */
export function mayPass(error: unknown): boolean {
  return isBusy(error) || isDisconnected(error);
}

/** The client library's own errors have no code. */
const CONNECTION_TEXTS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/;

function codeOf(error: unknown): string {
  return textIn(error, 'code');
}

function textIn(error: unknown, name: string): string {
  const text: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof text === 'string' ? text : '';
}
