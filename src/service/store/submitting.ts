import { createHash } from 'node:crypto';
import type { Receipt } from '../../exchange/api/serviceSchemas';
import { canonicalJson } from '../../exchange/submission/canonicalJson';
import type { Submission } from '../../kpi/submission';
import type { SubmissionVersionTable } from '../database/tables';
import type { Actor } from './actor';
import { readCalendar } from './calendar';
import type { Changed, Changing } from './changeArea';
import { closedByDate, closedByState, older, replayed, submissionSecret } from './problems';
import type { StoredSlot } from './slot';
import { readSlotRow, requireEtag, storedSlot, traceOf, writeSlotRow, type SlotRow } from './slotRows';
import { storedText } from './storedText';
import type { Arrival } from './store';
import { receiptOf, versionRow } from './versions';
import { vietnamDay } from '../../kpi/vietnamDay';

/** Takes a new version, or finds that the latest one has the same content. */
export async function submit(changing: Changing, { by }: Actor, arrival: Arrival): Promise<Changed<Receipt>> {
  const { trx, at } = changing;
  const { submission, via, findings, file } = arrival;
  requireNoSecret(submission);
  const content = canonicalJson(submission);
  const hash = createHash('sha256').update(content, 'utf8').digest('hex');

  const row = await readSlotRow(trx, submission);
  const latest = row.version === 0 ? undefined : await versionRow(trx, submission, row.version);
  if (latest?.hash === hash) return { result: receiptOf(latest, row.state) };
  const { due } = await requireOpen(changing, row);
  if (file) await requireNewFile(changing, row, hash, file);

  const receivedAt = at.toISOString();
  const version: SubmissionVersionTable = {
    area: submission.area,
    period: submission.period,
    version: row.version + 1,
    content,
    hash,
    via,
    by,
    key_id: file?.keyId ?? '',
    nonce: file?.nonce ?? null,
    made_at: file?.madeAt ?? null,
    received_at: receivedAt,
    late: vietnamDay(at) > due ? 1 : 0,
    findings: storedText(JSON.stringify(findings)),
    approved_at: null,
    withdrawn_at: null,
  };
  await trx.insertInto('submission_version').values(version).execute();
  const written = await writeSlotRow(trx, row, at, {
    state: 'submitted',
    version: version.version,
    draft: null,
    reason: '',
    comments: '[]',
    first_at: row.first_at ?? receivedAt,
    submitted_at: receivedAt,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  });
  return {
    result: receiptOf(version, 'submitted'),
    entry: {
      action: 'submission.received',
      subject: submission.period,
      detail: { ...traceOf(written), hash, via, key: version.key_id },
    },
  };
}

/** Keeps unfinished work beside what has been handed in. */
export async function saveDraft(
  changing: Changing,
  submission: Submission,
  expected: number,
): Promise<Changed<StoredSlot>> {
  const { trx, at } = changing;
  requireNoSecret(submission);
  const row = await readSlotRow(trx, submission);
  requireEtag(row, expected);
  await requireOpen(changing, row);
  const written = await writeSlotRow(trx, row, at, {
    state: row.state === 'submitted' || row.state === 'returned' ? row.state : 'draft',
    draft: canonicalJson(submission),
  });
  const calendar = await readCalendar(trx, [submission.period], submission.area);
  return {
    result: storedSlot(written, calendar, vietnamDay(at)),
    entry: { action: 'draft.saved', subject: submission.period, detail: traceOf(written) },
  };
}

/** @throws NgktError `submission.secret` */
function requireNoSecret({ secrecy }: Submission): void {
  if (secrecy !== '') throw submissionSecret(secrecy);
}

/** @throws NgktError `submission.closed` @returns the days in force for the area */
async function requireOpen({ trx, at }: Changing, row: SlotRow) {
  if (row.state === 'approved' || row.state === 'locked') throw closedByState(row, row.state);
  const days = (await readCalendar(trx, [row.period], row.area)).days(row.period, row.area);
  if (vietnamDay(at) > days.lock) throw closedByDate(row, days.lock);
  return days;
}

/**
 * A marked file counts once, and never after one that was made later: the content of an old file does not come back
 * unnoticed, also where it first came by another route.
 *
 * @throws NgktError `submission.replayed`, `submission.older`
 */
async function requireNewFile(
  { trx }: Changing,
  row: SlotRow,
  hash: string,
  file: NonNullable<Arrival['file']>,
): Promise<void> {
  const before = await trx
    .selectFrom('submission_version')
    .select(['period', 'version', 'hash', 'nonce', 'made_at'])
    .where('area', '=', row.area)
    .where((where) => where.or([where('nonce', '=', file.nonce), where('period', '=', row.period)]))
    .orderBy('version')
    .execute();
  const same = before.find(
    (known) => known.nonce === file.nonce || (known.period === row.period && known.hash === hash),
  );
  if (same) throw replayed({ area: row.area, period: same.period }, same.version, row.version);
  const later = before.find(({ made_at }) => made_at !== null && Date.parse(made_at) > Date.parse(file.madeAt));
  if (later?.made_at) throw older(file.madeAt, later.version, later.made_at);
}
