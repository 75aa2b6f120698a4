import type { FastifyError } from 'fastify';
import { NgktError } from '../../../kpi/finding';
import * as messages from '../messages';

/** What the framework refuses before a route sees it, in the product's words. */
const byFrameworkCode: Readonly<Record<string, () => NgktError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new NgktError('request.tooLarge', messages.bodyTooLarge),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new NgktError('request.mediaType', messages.wrongMediaType),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new NgktError('request.length', messages.wrongLength),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new NgktError('request.json', messages.wrongJson),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new NgktError('request.json', messages.wrongJson),
};

/** Any error as one with a code and a text in both languages; what nobody foresaw becomes `internal`, without its text. */
export function asNgktError(error: unknown): NgktError {
  if (error instanceof NgktError) return error;
  const { code, statusCode, validation } = error as Partial<FastifyError>;
  if (validation) return new NgktError('request.invalid', messages.invalidRequest(validation.map(placeAndMessage)));
  const known = code === undefined ? undefined : byFrameworkCode[code]?.();
  if (known) return known;
  if (error instanceof SyntaxError && statusCode === 400) return new NgktError('request.json', messages.wrongJson);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new NgktError('request.bad', messages.badRequest);
  return new NgktError('internal', messages.internal);
}

function placeAndMessage({ instancePath, message }: { instancePath: string; message?: string }): string {
  return `${instancePath || '/'}: ${message ?? ''}`;
}
