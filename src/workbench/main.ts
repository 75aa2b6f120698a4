/**
 * The workbench: Excel's far side where there is no Excel. This file puts its parts together and holds nothing else.
 */
import { fflateCodec } from '../ooxml/fflateCodec';
import type { Book } from './book/book';
import { createBook } from './book/createBook';
import { openBrowserEngine } from './engine/browserEngine';
import type { Engine } from './engine/engine';
import { openBook } from './files/openBook';
import { openSheets } from './files/openSheets';
import { saveBook } from './files/saveBook';
import { openModel } from './model/openModel';
import { customFunctionsAt, manifestAt } from './page/addinFiles';
import { takeCarried } from './page/carriedWorkbook';
import { ChartLayer } from './page/charts/chartLayer';
import { CommentLayer } from './page/comments/commentLayer';
import { gridDrawn } from './page/gridDrawn';
import { place } from './page/element';
import { letGo } from './page/letGo';
import { hostLocale, sayIn } from './page/hostLanguage';
import { trustOwnMachine } from './page/hostTrust';
import { joinAddin } from './page/joinAddin';
import { Notice, wordsOf } from './page/notice';
import { openTestDoor } from './page/openTestDoor';
import type { OpenedWorkbook } from './page/openedWorkbook';
import { RuleLayer } from './page/rules/ruleLayer';
import { WireLog } from './page/wireLog';
import { WorkbenchPage, type BookSource } from './page/workbenchPage';
import './page/workbench.css';

const locale = hostLocale();

/** Opens a workbook and joins the add-in to it. */
async function open(source: BookSource, page: WorkbenchPage): Promise<OpenedWorkbook> {
  const grid = page.newGrid();
  const { engine, viewport, rules } = openBrowserEngine(grid, { locale, cellMenu: page.cellMenu });
  await gridDrawn(viewport);
  const book = await bookFrom(source, engine).catch((error: unknown) => {
    engine.dispose();
    grid.remove();
    throw error;
  });
  const wire = new WireLog((requests) => page.status.showRequests(requests));
  const model = openModel(book, {
    raise: (event) => addin.channel.events.raise(event),
    openSheets: (bytes) => openSheets(book, bytes, fflateCodec),
  });
  const charts = new ChartLayer(book, viewport);
  const comments = new CommentLayer(book, viewport);
  const ruleLayer = new RuleLayer(book, rules);
  const addin = joinAddin({
    manifest: page.manifest,
    locale,
    book,
    root: model.workbook,
    ribbon: page.ribbon,
    ...model.executorOptions,
    beforeRequest: async (scope, request) => {
      await wire.admit(request);
      await model.executorOptions.beforeRequest?.(scope, request);
    },
    onPane: (state) => page.dock.show(state === 'Visible'),
    onWire: (direction, text) => {
      wire.keep(direction, text);
      charts.redrawSoon();
      comments.redrawSoon();
      ruleLayer.redrawSoon();
    },
  });
  engine.registerFunctions(page.functions, addin.channel.functions.call);
  grid.after(charts.element, comments.element);
  page.dock.hold(page.manifest.name, addin.frame);
  return {
    book,
    channel: addin.channel,
    wire,
    charts,
    connected: addin.ready,
    close: () => {
      addin.leave();
      charts.dispose();
      comments.dispose();
      ruleLayer.dispose();
      model.dispose();
      letGo(grid);
      grid.remove();
      // What a person did last (a click on a tab, say) goes on in a timer: it must find the grid as it was.
      setTimeout(() => engine.dispose());
    },
  };
}

function bookFrom(source: BookSource, engine: Engine): Promise<Book> {
  return source.kind === 'file'
    ? openBook(engine, source.bytes, source.name, fflateCodec)
    : Promise.resolve(createBook(engine, source.name));
}

async function start(): Promise<void> {
  trustOwnMachine();
  const manifest = await manifestAt('manifest.xml', locale);
  const functions = await customFunctionsAt(manifest);
  const page = new WorkbenchPage({ locale, manifest, functions, open, save: (book) => saveBook(book, fflateCodec) });
  const carried = await takeCarried();
  await page.show(carried ? { kind: 'file', ...carried } : page.emptyBook);
  window.workbench = openTestDoor(page);
}

start().catch((error: unknown) => new Notice(place('notice'), sayIn(locale)).show(wordsOf(error)));
