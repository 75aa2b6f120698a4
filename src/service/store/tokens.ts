import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { scopes, type Scope, type Token, type TokenRequest } from '../../exchange/api/serviceSchemas';
import { readDay } from '../../exchange/dates';
import type { AreaTokenTable, Tables } from '../database/tables';
import { FOR_ALL } from './calendar';
import type { Changed, Changing } from './changeArea';
import { tokenExpired, tokenExpires, tokenNotFound, tokenRevoked, tokenUnknown } from './problems';
import { storedText } from './storedText';
import { vietnamDay } from '../../kpi/vietnamDay';

/** What every secret starts with, so that people and scanners recognise one that lies about. */
const SECRET_PREFIX = 'ngkt_';
const SECRET_BYTES = 32;
const ID_BYTES = 8;

/** A token with the secret that is shown this once. */
export interface NewToken {
  readonly token: Token;
  readonly secret: string;
}

/** @throws NgktError `token.unknown`, `token.expired`, `token.revoked` */
export async function authenticate(db: Kysely<Tables>, secret: string, now: Date): Promise<Token> {
  if (!secret.startsWith(SECRET_PREFIX)) throw tokenUnknown();
  const row = await db
    .selectFrom('area_token')
    .selectAll()
    .where('secret_hash', '=', hashOf(secret))
    .executeTakeFirst();
  if (!row) throw tokenUnknown();
  if (row.revoked_at !== null) throw tokenRevoked();
  if (vietnamDay(now) > row.expires) throw tokenExpired(row.expires);
  return tokenOf(row);
}

export async function readTokens(db: Kysely<Tables>, area?: string): Promise<Token[]> {
  const rows = await db
    .selectFrom('area_token')
    .selectAll()
    .$if(area !== undefined, (query) => query.where('area', '=', area as string))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(tokenOf);
}

/** @throws NgktError `token.expires`, `date.format`, `date.nonexistent` */
export async function createToken({ trx, at }: Changing, request: TokenRequest): Promise<Changed<NewToken>> {
  const today = vietnamDay(at);
  if (readDay(request.expires) < today) throw tokenExpires(request.expires, today);
  const secret = SECRET_PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
  const row: AreaTokenTable = {
    area: request.area,
    id: randomBytes(ID_BYTES).toString('hex'),
    label: storedText(request.label),
    scopes: scopes.filter((scope) => request.scopes.includes(scope)).join(' '),
    secret_hash: hashOf(secret),
    expires: request.expires,
    created_at: at.toISOString(),
    revoked_at: null,
  };
  await trx.insertInto('area_token').values(row).execute();
  const { label, expires } = row;
  return {
    result: { token: tokenOf(row), secret },
    entry: { action: 'token.created', subject: row.id, detail: { label, scopes: row.scopes, expires } },
  };
}

/** The administrator's token, where no token exists at all. The caller holds the chain of the collecting body. */
export async function createFirstToken(
  changing: Changing,
  label: string,
  expires: string,
): Promise<Changed<NewToken | null>> {
  const any = await changing.trx.selectFrom('area_token').select('id').limit(1).executeTakeFirst();
  if (any) return { result: null };
  return createToken(changing, { area: FOR_ALL, label, scopes: [...scopes], expires });
}

/** @throws NgktError `token.notFound` */
export async function revokeToken({ trx, at }: Changing, area: string, id: string): Promise<Changed<Token>> {
  const row = await trx
    .selectFrom('area_token')
    .selectAll()
    .where('area', '=', area)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw tokenNotFound(area, id);
  if (row.revoked_at !== null) return { result: tokenOf(row) };
  const revoked_at = at.toISOString();
  await trx.updateTable('area_token').set({ revoked_at }).where('area', '=', area).where('id', '=', id).execute();
  return {
    result: tokenOf({ ...row, revoked_at }),
    entry: { action: 'token.revoked', subject: id, detail: { label: row.label } },
  };
}

/** 256 random bits need no slow hash: nobody can try them out. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

function tokenOf(row: AreaTokenTable): Token {
  return {
    area: row.area,
    id: row.id,
    label: row.label,
    scopes: row.scopes.split(' ') as Scope[],
    expires: row.expires,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}
