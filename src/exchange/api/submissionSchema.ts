import { Type, type Static } from '@sinclair/typebox';
import type { Submission } from '../../kpi/submission';
import { agreementKinds } from '../../kpi/registers';

/** One shape for the file, the request and the database: JSON of a submission (see `kpi/submission`). */

const text = (most: number) => Type.String({ maxLength: most });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const partialDay = Type.String({ pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$' });
const closed = { additionalProperties: false } as const;

export const AreaId = Type.String({ pattern: '^VN(63|34)?(-\\d{2}[A-Z]?)?$', description: 'VN-01, VN34-24' });
export const PeriodId = Type.String({ minLength: 4, maxLength: 20, description: '2026-Q2, 2026, 2026-S1, 2026-07' });

const Entry = Type.Object(
  {
    indicator: Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,39}$' }),
    definition: text(60),
    counterpart: text(120),
    value: Type.Union([Type.Number(), Type.Null()]),
    unit: text(60),
    qualifier: text(40),
    status: Type.Union([Type.Literal('A'), Type.Literal('P'), Type.Literal('E'), Type.Literal('M')]),
    note: text(1000),
    cell: text(120),
  },
  closed,
);

const SubmittedAgreementSchema = Type.Object(
  {
    title: text(500),
    kind: Type.Union(agreementKinds.map((kind) => Type.Literal(kind))),
    partner: text(120),
    signed: partialDay,
    amount: Type.Union([Type.Number(), Type.Null()]),
    unit: text(60),
    note: text(1000),
    cell: text(120),
  },
  closed,
);

const SubmittedEventSchema = Type.Object(
  {
    title: text(500),
    partner: text(120),
    from: partialDay,
    to: partialDay,
    place: text(200),
    note: text(1000),
    cell: text(120),
  },
  closed,
);

export const SubmissionSchema = Type.Object(
  {
    area: AreaId,
    period: PeriodId,
    form: text(40),
    cutOff: day,
    secrecy: text(40),
    certifier: text(200),
    entries: Type.Array(Entry, { maxItems: 2000 }),
    agreements: Type.Array(SubmittedAgreementSchema, { maxItems: 500 }),
    events: Type.Array(SubmittedEventSchema, { maxItems: 500 }),
  },
  { ...closed, $id: 'Submission' },
);

/** Fails to compile where the schema and the type part. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const schemaIsTheType: Same<Static<typeof SubmissionSchema>, Mutable<Submission>> = true;
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
