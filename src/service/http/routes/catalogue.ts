import { Catalogue } from '../../../exchange/api/serviceSchemas';
import { anyToken } from '../access/access';
import type { AddRoutes } from './routes';

export const addCatalogue: AddRoutes = (app, { indicators }) => {
  app.get(
    '/catalogue',
    {
      config: anyToken,
      schema: { tags: ['reference'], summary: 'The indicators, with their definitions', response: { 200: Catalogue } },
    },
    () => ({ items: [...indicators.values()] }),
  );
};
