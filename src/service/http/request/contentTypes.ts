import type { FastifyInstance } from 'fastify';

/** A marked submission file, and an Excel workbook. */
export const NGKT_FILE = 'application/vnd.ngkt+json';
export const XLSX_FILE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * JSON alone is read. What a form on another site can send without asking (text, form data) is refused, so that no page
 * can act in somebody's name.
 */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
}

/** For the routes that take files: the bytes as they came. */
export function readFilesOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([NGKT_FILE, XLSX_FILE], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}
