import { Type } from '@sinclair/typebox';
import { strToU8, zipSync } from 'fflate';
import { consolidate, FINDINGS_FILE, findingsTable, toSdmxCsv } from '../../../exchange/consolidation';
import { Day } from '../../../exchange/api/serviceSchemas';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { scoped } from '../access/access';
import { visibleArea } from '../access/account';
import type { AddRoutes } from './routes';

const Query = Type.Object({
  asOf: Type.Optional({ ...Day, description: 'today where it is not given' }),
  format: Type.Optional(Type.Union([Type.Literal('zip'), Type.Literal('sdmx-csv')])),
});

const ZIP = 'application/zip';
const SDMX_CSV = 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8';

/** The approved reports as one data set, as they stood on a day; a token of one area gets its own. */
export const addConsolidated: AddRoutes = (app, { store, areas, indicators, illustrative, turns, now }) => {
  app.get(
    '/consolidated',
    {
      config: scoped('read'),
      schema: {
        tags: ['data'],
        summary: 'Data set (zip of the files of docs/data-format.md) or SDMX-CSV 2.0',
        querystring: Query,
        produces: [ZIP, SDMX_CSV],
      },
    },
    async (request, reply) => {
      const { asOf = vietnamDay(now()), format = 'zip' } = request.query;
      const area = visibleArea(request, undefined);
      const accepted = await store.acceptedSubmissions(asOf, area === undefined ? {} : { areas: [area] });
      const options = { indicators, areas, asOf, illustrative, ...(area === undefined ? {} : { onlyArea: area }) };
      const { files, findings } = await turns.take(() => consolidate(accepted, options));
      files.set(FINDINGS_FILE, findingsTable(findings));
      const name = `ngkt-${area ?? 'VN'}-${asOf}`;
      if (format === 'sdmx-csv') {
        reply.header('content-disposition', `attachment; filename="${name}.csv"`);
        return reply.type(SDMX_CSV).send(toSdmxCsv(files.get('observations.csv') ?? ''));
      }
      const zip = zipSync(Object.fromEntries([...files].map(([file, text]) => [file, strToU8(text)])), {
        mtime: now(),
      });
      reply.header('content-disposition', `attachment; filename="${name}.zip"`);
      return reply.type(ZIP).send(Buffer.from(zip));
    },
  );
};
