import type { FastifyServerOptions } from 'fastify';
import type { LogLevel } from './settings/settings';

/** One JSON object a line, with times people and programs can read, without the machine's name. */
export function lineLog(
  level: LogLevel,
  stream: { write(line: string): unknown },
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    stream: { write: (line: string) => void stream.write(line) },
    base: { process: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
  };
}
