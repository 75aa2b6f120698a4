import { Type } from '@sinclair/typebox';

/** Described for the documentation; `change.ts` and `preconditions.ts` judge them. */

export const IdempotencyHeader = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      description: 'The same key and body get the first answer again: safe to repeat after a broken line',
    }),
  ),
});

export const ChangeHeaders = Type.Composite([
  IdempotencyHeader,
  Type.Object({
    'if-match': Type.Optional(Type.String({ description: 'ETag of the report as it was read; required' })),
  }),
]);
