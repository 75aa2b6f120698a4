import { scopes as knownScopes, type Scope, type Token } from '../../../exchange/api/serviceSchemas';
import { builtInAreas } from '../../../exchange/areaRows';
import { AreaList } from '../../../kpi/areaList';
import { NgktError } from '../../../kpi/finding';
import { readDay, type Options } from '../../options';
import type { ExitCode, Terminal } from '../../terminal';
import { UsageError } from '../../usage';
import * as messages from './messages';
import { administratorAtServer, withNewStore, withStore } from './withStore';

const lines = [
  'ngkt service token create --area VN34-24 --label "Sở Ngoại vụ" --scopes submit,read --expires 2027-12-31',
  'ngkt service token list [--area VN34-24]',
  'ngkt service token revoke VN34-24 ID',
];

/** `ngkt service token create|list|revoke`. */
export async function runToken(rest: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const [action, area, id, ...more] = rest;
  if (action === 'create' && area === undefined) await create(options, terminal);
  else if (action === 'list' && area === undefined) await list(options, terminal);
  else if (action === 'revoke' && area !== undefined && id !== undefined && more.length === 0) {
    const token = await withStore(options, (store) => store.revokeToken(area, id, administratorAtServer));
    terminal.result(token);
    terminal.say(messages.revoked(`${token.area} ${token.id}`));
  } else throw new UsageError(messages.usage(lines));
  return 0;
}

async function create(options: Options, terminal: Terminal): Promise<void> {
  const area = new AreaList(builtInAreas).find(options.required('area'), options.today).id;
  const scopes = readScopes(options.required('scopes'));
  if (area !== 'VN' && scopes.some((scope) => scope === 'review' || scope === 'approve'))
    throw new NgktError('token.scopes', messages.nationalScopes(area));
  const request = {
    area,
    label: options.required('label'),
    scopes,
    expires: readDay('expires', options.required('expires')),
  };
  const { newDatabase, made } = await withNewStore(options, async (store, newDatabase) => ({
    newDatabase,
    made: await store.createToken(request, administratorAtServer),
  }));
  terminal.result({ ...made, ...(newDatabase === undefined ? {} : { newDatabase }) });
  if (newDatabase !== undefined) terminal.say(messages.databaseMade(newDatabase));
  terminal.say(messages.newToken(made.secret));
}

async function list(options: Options, terminal: Terminal): Promise<void> {
  const tokens = await withStore(options, (store) => store.tokens(options.value('area')));
  terminal.result(tokens);
  if (tokens.length === 0) terminal.say(messages.nothing);
  for (const token of tokens) terminal.say({ vi: line(token, 'thu hồi'), en: line(token, 'revoked') });
}

function line({ area, id, label, scopes, expires, revokedAt }: Token, revoked: string): string {
  const end = revokedAt === null ? expires : `${revoked} ${revokedAt.slice(0, 10)}`;
  return `${area.padEnd(8)} ${id} ${end.padEnd(18)} ${scopes.join(',').padEnd(28)} ${label}`;
}

function readScopes(text: string): Scope[] {
  const scopes = text.split(',').map((word) => knownScopes.find((scope) => scope === word.trim()));
  const known = scopes.filter((scope) => scope !== undefined);
  if (known.length === scopes.length) return [...new Set(known)];
  throw new UsageError(messages.unknownScopes(text, knownScopes));
}
