import type { FastifySchemaCompiler } from 'fastify';
import { KindGuard, type TSchema } from '@sinclair/typebox';
import { TypeCompiler, type ValueError } from '@sinclair/typebox/compiler';
import type { NgktError } from '../../../kpi/finding';
import { takesDay, wrongDay } from './day';

/** More differences from a schema than this are not told: a hostile body has as many as it likes. */
const LISTED = 10;

/** TypeBox checks what the schemas say, bodies as they are; only whole numbers in addresses are read from their text. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = TypeCompiler.Compile(schema);
  const inAddress = httpPart === 'querystring' || httpPart === 'params';
  return (given: unknown) => {
    const value = inAddress ? withNumbers(schema, given) : given;
    if (compiled.Check(value)) return { value };
    const errors = [...first(compiled.Errors(value))];
    return { error: dayIn(errors) ?? (errors.map(told) as unknown as Error) };
  };
};

function withNumbers(schema: TSchema, given: unknown): unknown {
  if (!KindGuard.IsObject(schema) || typeof given !== 'object' || given === null) return given;
  const read = (name: string, text: unknown): unknown => {
    const property = schema.properties[name];
    const whole = property && KindGuard.IsInteger(property) && typeof text === 'string' && /^\d{1,15}$/.test(text);
    return whole ? Number(text) : text;
  };
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, read(name, text)]));
}

function first(errors: Iterable<ValueError>): ValueError[] {
  const listed: ValueError[] = [];
  for (const error of errors) {
    listed.push(error);
    if (listed.length === LISTED) break;
  }
  return listed;
}

/** A day that does not exist is content that cannot be used, and said in words. */
function dayIn(errors: readonly ValueError[]): NgktError | undefined {
  const [{ schema, value } = { schema: undefined, value: undefined }] = errors;
  return schema && takesDay(schema) && typeof value === 'string' ? wrongDay(value) : undefined;
}

/** In the shape the framework wants. */
function told({ message, path }: ValueError): { message: string; instancePath: string } {
  return { message, instancePath: path.slice(0, 200) };
}
