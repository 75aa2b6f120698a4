import { parsePeriod } from '../../../kpi/period';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { scoped } from '../access/access';
import { slotKey, SlotPath } from '../request/areaAndPeriod';
import { XLSX_FILE } from '../request/contentTypes';
import type { AddRoutes } from './routes';

/** The form of an area for a period, with the figures known before beside the cells to fill in. */
export const addForms: AddRoutes = (app, { store, areas, earlier, forms, now }) => {
  app.get(
    '/forms/:area/:period',
    {
      config: scoped('submit', 'read'),
      schema: {
        tags: ['submissions'],
        summary: 'The form to fill in, an .xlsx file',
        params: SlotPath,
        produces: [XLSX_FILE],
      },
    },
    async (request, reply) => {
      const key = slotKey(request, areas);
      const today = vietnamDay(now());
      const [dataset, days] = await Promise.all([earlier.asDataset(key, today), store.days(key.period, key.area)]);
      const period = parsePeriod(key.period);
      const form = await forms.make({ dataset, area: key.area, period, today, days });
      return reply
        .type(XLSX_FILE)
        .header('content-disposition', `attachment; filename="${form.fileName}"`)
        .send(Buffer.from(form.bytes));
    },
  );
};
