import { Type, type Static, type TSchema } from '@sinclair/typebox';
import type { Value } from '../../kpi/value';
import { AreaId, PeriodId, SubmissionSchema } from './submissionSchema';

/**
 * What the collection service and its clients (pane, pages, command) say to each other. Routes, OpenAPI and the clients'
 * types come from these schemas; clients import the types only.
 */

const closed = { additionalProperties: false } as const;
const Instant = Type.String({ description: 'ISO 8601, UTC' });
/** The service reads `date` as a day of the calendar that exists. */
export const Day = Type.String({ format: 'date', description: 'ISO day: 2026-06-30' });
const words = <T extends string>(...known: T[]) => Type.Union(known.map((word) => Type.Literal(word)));
const listOf = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item) }, closed);

export const Bilingual = Type.Object({ vi: Type.String(), en: Type.String() }, closed);

export const SubmissionFinding = Type.Object(
  {
    severity: words('error', 'warning', 'info'),
    rule: Type.String(),
    message: Bilingual,
    sheet: Type.Optional(Type.String()),
    cell: Type.Optional(Type.String()),
    indicator: Type.Optional(Type.String()),
    counterpart: Type.Optional(Type.String()),
    /** A warning without its reason keeps a submission from being sent. */
    needsReason: Type.Optional(Type.Boolean()),
  },
  { ...closed, $id: 'SubmissionFinding' },
);

/** RFC 9457; `message` is the same in both languages, `code` is stable, `where` names file, sheet and cell as far as known. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.String(),
    message: Bilingual,
    instance: Type.Optional(Type.String()),
    findings: Type.Optional(Type.Array(Type.Ref(SubmissionFinding))),
  },
  { $id: 'Problem' },
);

export const scopes = ['read', 'submit', 'review', 'approve', 'admin'] as const;
export const Scope = words(...scopes);

export const Me = Type.Object(
  { area: AreaId, areaName: Type.String(), label: Type.String(), scopes: Type.Array(Scope), expires: Day },
  closed,
);

export const ReportingPeriod = Type.Object(
  { period: PeriodId, label: Bilingual, cutOff: Day, due: Day, lock: Day, set: Type.Boolean() },
  closed,
);
export const ReportingPeriods = listOf(ReportingPeriod);
export const PeriodDays = Type.Object({ cutOff: Day, due: Day, lock: Day }, closed);
export const PeriodException = Type.Object(
  { area: AreaId, period: PeriodId, due: Day, lock: Day, reason: Type.String({ minLength: 3, maxLength: 500 }) },
  closed,
);

export const PeriodExceptions = listOf(PeriodException);
/** An area's own days, without what the address says. */
export const ExceptionDays = Type.Object(
  { due: Day, lock: Day, reason: Type.String({ minLength: 3, maxLength: 500 }) },
  closed,
);

/** The periods that an area's brief can be written for, newest first, and the one proposed; null where there is none. */
export const BriefPeriods = Type.Object(
  {
    area: AreaId,
    periods: Type.Array(Type.Object({ period: PeriodId, label: Bilingual }, closed)),
    proposed: Type.Union([PeriodId, Type.Null()]),
  },
  closed,
);

/** The columns of `areas.csv` (docs/data-format.md). */
export const Areas = listOf(
  Type.Object(
    {
      id: AreaId,
      code: Type.String(),
      name: Type.String(),
      shortName: Type.String(),
      asciiName: Type.String(),
      type: words('country', 'city', 'province'),
      validFrom: Type.String(),
      validTo: Type.String(),
      boundary: words('63', '34', '63+34', ''),
      successor: Type.String(),
    },
    closed,
  ),
);

/** The columns of `indicators.json` (docs/data-format.md). */
export const Catalogue = listOf(
  Type.Object(
    {
      code: Type.String(),
      name: Bilingual,
      definition: Bilingual,
      definitionVersion: Type.String(),
      unit: Type.String(),
      kind: words('count', 'amount', 'rate', 'rank', 'text'),
      basis: words('flow', 'stock', 'level'),
      betterWhen: words('higher', 'lower'),
      overTime: words('sum', 'last', 'none'),
      overAreas: words('sum', 'none'),
      nonNegative: Type.Boolean(),
      decimals: Type.Integer(),
    },
    closed,
  ),
);

export const states = ['missing', 'draft', 'submitted', 'returned', 'approved', 'locked'] as const;
export const State = words(...states);

export const CellComment = Type.Object(
  {
    indicator: Type.String({ maxLength: 60 }),
    counterpart: Type.String({ maxLength: 120 }),
    cell: Type.String({ maxLength: 120 }),
    text: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  closed,
);

/** Where one area's report for one period stands. */
export const Slot = Type.Object(
  {
    area: AreaId,
    areaName: Type.String(),
    period: PeriodId,
    state: State,
    /** 0 before the first submission. */
    version: Type.Integer(),
    approvedVersion: Type.Integer(),
    due: Day,
    lock: Day,
    late: Type.Boolean(),
    submittedAt: Type.Union([Instant, Type.Null()]),
    changedAt: Type.Union([Instant, Type.Null()]),
    reason: Type.String(),
    warnings: Type.Integer(),
  },
  { ...closed, $id: 'Slot' },
);
export const Slots = listOf(Type.Ref(Slot));

/** A figure of an earlier period, as approved here or else as the installation's data set has it. */
export const EarlierFigure = Type.Object(
  {
    indicator: Type.String(),
    counterpart: Type.String(),
    period: PeriodId,
    value: Type.Unsafe<Value>({ description: 'number or range with its unit and words' }),
  },
  closed,
);
export const EarlierFigureList = listOf(EarlierFigure);

export const via = ['api', 'file', 'form', 'pane', 'page'] as const;
export const Version = Type.Object(
  {
    version: Type.Integer(),
    receivedAt: Instant,
    via: words(...via),
    /** Label of the token (a role, never a person). */
    by: Type.String(),
    /** SHA-256 of the canonical submission. */
    hash: Type.String(),
    /** Key id of the file's mark; "" where it did not come as a marked file. */
    key: Type.String(),
  },
  closed,
);

/** One version with what it said. */
export const SubmissionVersion = Type.Composite(
  [
    Version,
    Type.Object({
      area: AreaId,
      period: PeriodId,
      submission: Type.Ref(SubmissionSchema),
      findings: Type.Array(Type.Ref(SubmissionFinding)),
      late: Type.Boolean(),
      approvedAt: Type.Union([Instant, Type.Null()]),
      withdrawnAt: Type.Union([Instant, Type.Null()]),
    }),
  ],
  closed,
);

export const SlotDetail = Type.Object(
  {
    slot: Type.Ref(Slot),
    submission: Type.Union([Type.Ref(SubmissionSchema), Type.Null()]),
    draft: Type.Union([Type.Ref(SubmissionSchema), Type.Null()]),
    findings: Type.Array(Type.Ref(SubmissionFinding)),
    comments: Type.Array(CellComment),
    versions: Type.Array(Version),
  },
  closed,
);

/** What a sender keeps: the proof that a version arrived. */
export const Receipt = Type.Object(
  {
    area: AreaId,
    period: PeriodId,
    version: Type.Integer(),
    state: State,
    receivedAt: Instant,
    hash: Type.String(),
    late: Type.Boolean(),
    findings: Type.Array(Type.Ref(SubmissionFinding)),
  },
  { ...closed, $id: 'Receipt' },
);

export const CheckAnswer = Type.Object({ findings: Type.Array(Type.Ref(SubmissionFinding)) }, closed);
/** Whose report a file is taken for, and what is found in it. */
export const FileCheckAnswer = Type.Object(
  {
    area: AreaId,
    areaName: Type.String(),
    period: PeriodId,
    certifier: Type.String(),
    figures: Type.Integer(),
    findings: Type.Array(Type.Ref(SubmissionFinding)),
  },
  closed,
);
export const SubmitRequest = Type.Object(
  { submission: SubmissionSchema, via: Type.Optional(words('api', 'pane', 'page')) },
  closed,
);
export const ReturnRequest = Type.Object(
  { reason: Type.String({ minLength: 3, maxLength: 2000 }), comments: Type.Array(CellComment, { maxItems: 500 }) },
  closed,
);
export const ReasonRequest = Type.Object({ reason: Type.String({ minLength: 3, maxLength: 2000 }) }, closed);

export const Matrix = Type.Object(
  {
    periods: Type.Array(ReportingPeriod),
    rows: Type.Array(Type.Object({ area: AreaId, areaName: Type.String(), slots: Type.Array(Type.Ref(Slot)) }, closed)),
  },
  closed,
);

export const Reminder = Type.Object(
  {
    area: AreaId,
    areaName: Type.String(),
    period: PeriodId,
    state: State,
    due: Day,
    /** Negative before the due date. */
    daysLate: Type.Integer(),
    text: Bilingual,
  },
  closed,
);
export const Reminders = listOf(Reminder);

export const TokenRequest = Type.Object(
  {
    area: AreaId,
    label: Type.String({ minLength: 2, maxLength: 200 }),
    scopes: Type.Array(Scope, { minItems: 1, maxItems: 5 }),
    expires: Day,
  },
  closed,
);
export const Token = Type.Composite([
  TokenRequest,
  Type.Object({ id: Type.String(), createdAt: Instant, revokedAt: Type.Union([Instant, Type.Null()]) }),
]);
export const Tokens = listOf(Token);
/** The secret is shown this once. */
export const NewToken = Type.Object({ token: Token, secret: Type.String() }, closed);

export const PublicKeyRequest = Type.Object(
  {
    area: AreaId,
    label: Type.String({ minLength: 2, maxLength: 200 }),
    key: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: 'Ed25519 public key, base64url' }),
  },
  closed,
);
export const PublicKey = Type.Composite([
  PublicKeyRequest,
  Type.Object({ id: Type.String(), createdAt: Instant, revokedAt: Type.Union([Instant, Type.Null()]) }),
]);
export const PublicKeys = listOf(PublicKey);

export const AuditEntry = Type.Object(
  {
    area: AreaId,
    seq: Type.Integer(),
    at: Instant,
    by: Type.String(),
    action: Type.String(),
    subject: Type.String(),
    detail: Type.String({ description: 'canonical JSON' }),
    hash: Type.String(),
  },
  closed,
);
export const AuditEntries = listOf(AuditEntry);
/** The first place of each area where the log is not what was written. */
export const AuditBreak = Type.Object(
  {
    area: AreaId,
    seq: Type.Integer(),
    kind: words('changed', 'missing', 'tail', 'head', 'slot', 'version'),
    message: Bilingual,
  },
  closed,
);
export const AuditVerification = Type.Object(
  {
    sound: Type.Boolean(),
    areas: Type.Integer(),
    entries: Type.Integer(),
    broken: Type.Array(AuditEntry),
    breaks: Type.Array(AuditBreak),
    /** Last entry of each area's chain: kept elsewhere, it shows a log cut back later. */
    heads: Type.Array(Type.Object({ area: AreaId, seq: Type.Integer(), hash: Type.String() }, closed)),
  },
  closed,
);

export const Health = Type.Object(
  { status: words('ok'), version: Type.String(), database: words('sqlite', 'postgres'), migration: Type.String() },
  closed,
);

export type Problem = Static<typeof Problem>;
export type SubmissionFinding = Static<typeof SubmissionFinding>;
export type Scope = Static<typeof Scope>;
export type Me = Static<typeof Me>;
export type ReportingPeriod = Static<typeof ReportingPeriod>;
export type BriefPeriods = Static<typeof BriefPeriods>;
export type AreaItem = Static<typeof Areas>['items'][number];
export type PeriodException = Static<typeof PeriodException>;
export type EarlierFigure = Static<typeof EarlierFigure>;
export type CatalogueItem = Static<typeof Catalogue>['items'][number];
export type State = Static<typeof State>;
export type FileCheckAnswer = Static<typeof FileCheckAnswer>;
export type CellComment = Static<typeof CellComment>;
export type Slot = Static<typeof Slot>;
export type SlotDetail = Static<typeof SlotDetail>;
export type Version = Static<typeof Version>;
export type SubmissionVersion = Static<typeof SubmissionVersion>;
export type Receipt = Static<typeof Receipt>;
export type Matrix = Static<typeof Matrix>;
export type Reminder = Static<typeof Reminder>;
export type Token = Static<typeof Token>;
export type TokenRequest = Static<typeof TokenRequest>;
export type PublicKey = Static<typeof PublicKey>;
export type AuditEntry = Static<typeof AuditEntry>;
