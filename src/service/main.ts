import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyServerOptions } from 'fastify';
import { builtInAreas } from '../exchange/areaRows';
import { builtInIndicators } from '../exchange/indicatorCatalogue';
import { readDatasetDirectory } from '../exchange/node/datasetDirectory';
import { NgktError } from '../kpi/finding';
import { AreaList } from '../kpi/areaList';
import type { ServiceContext } from './context';
import type { DatabaseSettings } from './database/databaseSettings';
import { openExistingDatabase } from './database/existingDatabase';
import { openDatabase } from './database/openDatabase';
import { CurrentFigures } from './figures/currentFigures';
import { EarlierFigures } from './figures/earlierFigures';
import { formMaker } from './forms/startForms';
import { createApp } from './http/app';
import type { App } from './http/routes/routes';
import { cannotListen } from './settings/messages';
import type { Settings } from './settings/settings';
import { databaseStore } from './store/databaseStore';
import type { Store } from './store/store';
import { Turns } from './turns';
import { forgetOldAnswers } from './upkeep';

export { readSettings } from './settings/readSettings';

/** The form that comes with the product; beside the built command as beside the source. */
const builtInForm = path.join(__dirname, '..', '..', 'assets', 'forms', 'bieu-quy-tinh.xlsx');

/** Milliseconds that requests under way may still take when the service is told to end. */
const LONGEST_CLOSING = 10_000;

/** A collection service. */
export interface Service {
  readonly app: App;
  readonly store: Store;
  /** Starts accepting requests. @returns the address, without a slash at its end */
  listen(): Promise<string>;
  /** Stops accepting, finishes what has begun, closes the database. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** Where to log; nothing is logged where absent. */
  readonly log?: FastifyServerOptions['logger'];
  /** A test's own clock. */
  readonly now?: () => Date;
}

/**
 * The service, its database open and up to date, not yet listening.
 *
 * @throws NgktError `database.*`, `dataset.*`
 */
export async function createService(settings: Settings, options: ServiceOptions = {}): Promise<Service> {
  const { log = false, now = () => new Date() } = options;
  const store = await openStore(settings, now);
  try {
    const context = await contextOf(settings, store, now);
    const app = await createApp(context, settings, log);
    const upkeep = forgetOldAnswers(store, now, app.log);
    app.addHook('onClose', async () => {
      upkeep.stop();
      await context.forms.close();
      await store.close();
    });
    await app.ready();
    return {
      app,
      store,
      listen: () => listen(app, settings),
      close: () => close(app),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** @throws NgktError `settings.address` */
async function listen(app: App, { host, port }: Settings): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E(ADDR|ACCES)/.test(code)) throw error;
    throw new NgktError('settings.address', cannotListen(host, port, code));
  }
}

/** Requests that have begun are answered; lines that nobody uses any more do not keep the service. */
async function close(app: App): Promise<void> {
  const patience = setTimeout(() => app.server.closeAllConnections(), LONGEST_CLOSING);
  try {
    await app.close();
  } finally {
    clearTimeout(patience);
  }
}

async function contextOf(settings: Settings, store: Store, now: () => Date): Promise<ServiceContext> {
  const published = settings.figures === '' ? undefined : await readDatasetDirectory(settings.figures);
  const indicators =
    published?.indicators ?? new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
  const areas = published?.areas ?? builtInAreas;
  const earlier = new EarlierFigures(store, { indicators, areas, published });
  const template = await readFile(settings.formTemplate === '' ? builtInForm : settings.formTemplate);
  const illustrative = published?.illustrative ?? false;
  const areaList = new AreaList(areas);
  const turns = new Turns();
  const current = new CurrentFigures(store, { indicators, areas, published, areaList, illustrative }, turns);
  return {
    store,
    areas: areaList,
    indicators,
    earlier,
    current,
    forms: formMaker(template),
    illustrative,
    turns,
    now,
  };
}

/** The store of an installation, also for upkeep without the service. @throws NgktError `database.*` */
export async function openStore(settings: Settings, now?: () => Date): Promise<Store> {
  return databaseStore(await openDatabase(databaseOf(settings)), now);
}

/** The same of an installation that has been used: none is made. @throws NgktError `database.none`, `database.*` */
export async function openExistingStore(settings: Settings): Promise<Store> {
  return databaseStore(await openExistingDatabase(databaseOf(settings)));
}

/** PostgreSQL where an address is set, else one file in the folder for data. */
export function databaseOf({ databaseUrl, databaseConnections, data }: Settings): DatabaseSettings {
  if (databaseUrl === '') return { engine: 'sqlite', file: path.resolve(data, 'ngkt.sqlite') };
  return { engine: 'postgres', url: databaseUrl, connections: databaseConnections };
}
