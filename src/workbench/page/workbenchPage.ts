import type { Book } from '../book/book';
import type { CellMenuEntry } from '../engine/cellMenu';
import type { CustomFunction, EngineEvent } from '../engine/engine';
import type { AddinCommand, AddinManifest } from './addinManifest';
import { carryOver } from './carriedWorkbook';
import { Dock } from './dock';
import { download } from './download';
import { element, place } from './element';
import { acceptDrops, chooseFile } from './fileDrop';
import { Header } from './header';
import { rememberLocale, sayIn, type HostLocale } from './hostLanguage';
import { keptIn } from './keptIn';
import { notCarried, notDrawn, notOpened, notSaved, WORDS } from './messages';
import { Notice, wordsOf } from './notice';
import type { OpenedWorkbook } from './openedWorkbook';
import { Ribbon } from './ribbon';
import { StatusBar } from './statusBar';

/** What a workbook is made of: a file, or nothing but a name. */
export type BookSource =
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export interface WorkbenchParts {
  readonly locale: HostLocale;
  readonly manifest: AddinManifest;
  readonly functions: readonly CustomFunction[];
  /** @throws NgktError for files that cannot be opened; nothing is left behind then */
  readonly open: (source: BookSource, page: WorkbenchPage) => Promise<OpenedWorkbook>;
  /** @throws NgktError for what cannot be saved */
  readonly save: (book: Book) => Promise<Uint8Array>;
}

/** The page: header, ribbon, grid, pane and status bar around one open workbook. */
export class WorkbenchPage {
  readonly header: Header;
  readonly ribbon: Ribbon;
  readonly dock: Dock;
  readonly status: StatusBar;
  readonly notice: Notice;
  private readonly say;
  private readonly grid: HTMLElement;
  private opened: OpenedWorkbook | undefined;

  constructor(private readonly parts: WorkbenchParts) {
    const { locale, manifest } = parts;
    const desk = place('desk');
    document.documentElement.lang = locale;
    this.say = sayIn(locale);
    this.header = new Header(place('header'), this.say, locale, (chosen) => void this.restartIn(chosen));
    this.ribbon = new Ribbon(place('ribbon'), this.say, manifest, {
      newBook: () => void this.show(this.emptyBook),
      chooseFile: () => chooseFile((file) => void this.showFile(file)),
      saveFile: () => void this.save(),
      run: (command) => this.runOrTell(command)(),
    });
    this.dock = new Dock(desk, this.say, (shown) =>
      this.workbook.channel.runtime.setState(shown ? 'Visible' : 'Background'),
    );
    this.status = new StatusBar(place('status'), this.say);
    this.notice = new Notice(place('notice'), this.say);
    this.grid = element('section', { className: 'grid', 'aria-label': this.say(WORDS.sheetArea) });
    this.grid.append(acceptDrops(desk, this.say, (file) => void this.showFile(file)));
    desk.replaceChildren(this.grid, this.dock.handle, this.dock.frame);
  }

  get manifest(): AddinManifest {
    return this.parts.manifest;
  }

  get functions(): readonly CustomFunction[] {
    return this.parts.functions;
  }

  /** What the add-in adds to the context menu of cells. */
  get cellMenu(): readonly CellMenuEntry[] {
    return this.manifest.cellMenu.map((command) => ({
      id: command.id,
      label: command.label,
      run: this.runOrTell(command),
    }));
  }

  get emptyBook(): BookSource {
    return { kind: 'new', name: this.say(WORDS.newBookName) };
  }

  /** The workbook that is open. @throws Error before the first is */
  get workbook(): OpenedWorkbook {
    if (!this.opened) throw new Error('No workbook is open yet.');
    return this.opened;
  }

  /** A place for the grid of one workbook. */
  newGrid(): HTMLElement {
    const made = element('div', { className: 'univer' });
    this.grid.prepend(made);
    return made;
  }

  /** Opens another workbook in the place of the open one, which stays where that fails; an empty one where none is open. */
  async show(source: BookSource): Promise<void> {
    this.status.showDoing(WORDS.opening);
    this.notice.clear();
    try {
      const opened = await this.parts.open(source, this);
      this.opened?.close();
      this.opened = opened;
      this.header.showFile(opened.book.name);
      this.showLimits();
      this.status.showConnected(false);
      void opened.connected.then(() => this.status.showConnected(this.opened === opened));
      opened.book.engine.on((event) => this.follow(event));
    } catch (error) {
      if (!this.opened && source.kind === 'file') await this.show(this.emptyBook);
      this.notice.show(notOpened(source.name, wordsOf(error)));
    } finally {
      this.status.showDoing(WORDS.ready);
    }
  }

  async save(): Promise<void> {
    const { book } = this.workbook;
    this.status.showDoing(WORDS.saving);
    this.notice.clear();
    try {
      download(book.name, await this.bytes());
    } catch (error) {
      this.notice.show(notSaved(book.name, wordsOf(error)));
    } finally {
      this.status.showDoing(WORDS.ready);
    }
  }

  /** The open workbook as a file. @throws NgktError for what cannot be saved */
  bytes(): Promise<Uint8Array> {
    return this.parts.save(this.workbook.book);
  }

  /** Does what a button of the add-in is for; settles when the add-in says it is done. */
  async run(command: AddinCommand): Promise<void> {
    if (command.action.kind === 'showPane') this.dock.show(true);
    else {
      await this.workbook.connected;
      await this.workbook.channel.commands.run(command.action.function, command.id);
    }
  }

  /** @throws Error where the manifest has no such command */
  runById(id: string): Promise<void> {
    const { ribbon, cellMenu } = this.parts.manifest;
    const command = [...ribbon, ...cellMenu].find((each) => each.id === id);
    if (!command) throw new Error(`The manifest has no command ${id}`);
    return this.run(command);
  }

  private runOrTell(command: AddinCommand): () => void {
    return () => void this.run(command).catch((error: unknown) => this.notice.show(wordsOf(error)));
  }

  private async showFile(file: File): Promise<void> {
    await this.show({
      kind: 'file',
      name: file.name.normalize('NFC'),
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
  }

  /** Excel, too, takes another display language at its next start; here the open workbook comes along. */
  private async restartIn(locale: HostLocale): Promise<void> {
    const { book } = this.workbook;
    this.status.showDoing(WORDS.saving);
    this.notice.clear();
    try {
      await carryOver({ name: book.name, bytes: await this.bytes() });
      rememberLocale(locale);
      const address = new URL(location.href);
      address.searchParams.set('locale', locale);
      location.assign(address);
    } catch (error) {
      this.notice.show(notCarried(book.name, wordsOf(error)));
      this.status.showDoing(WORDS.ready);
    }
  }

  private follow({ kind }: EngineEvent): void {
    if (kind !== 'cells') return;
    this.status.showDoing(WORDS.calculating);
    void this.workbook.book.engine.calculated().then(() => {
      this.status.showDoing(WORDS.ready);
      this.showLimits();
    });
  }

  private showLimits(): void {
    this.status.showLimits(notDrawn(keptIn(this.workbook.book)));
  }
}
