/** An add-in's pane in a frame, joined to the object model of a workbook over the channel of Excel on the web. */
import { AddinChannel, type AddinChannelOptions } from '../channel/addinChannel';
import { frameName } from '../channel/frameName';
import type { Book } from '../book/book';
import type { AddinManifest } from './addinManifest';
import type { HostLocale } from './hostLanguage';

export interface JoinedAddin {
  readonly channel: AddinChannel;
  /** Settles when the add-in has started and its commands can be run. */
  readonly ready: Promise<void>;
  /** To be put into the page; loading starts then. */
  readonly frame: HTMLIFrameElement;
  leave(): void;
}

export interface JoinOptions extends Pick<
  AddinChannelOptions,
  'root' | 'ribbon' | 'beforeQuery' | 'beforeRequest' | 'onPane' | 'onWire'
> {
  readonly manifest: AddinManifest;
  readonly locale: HostLocale;
  readonly book: Book;
}

export function joinAddin({ manifest, locale, book, onWire, ...options }: JoinOptions): JoinedAddin {
  const conversationId = crypto.randomUUID();
  const frame = document.createElement('iframe');
  frame.name = frameName({ conversationId, addinId: manifest.id, hostOrigin: location.origin, locale });
  frame.src = manifest.pane;
  // A request may be answered after the workbook is closed: what would follow the answer is no longer there.
  let left = false;
  let started: () => void = () => undefined;
  const ready = new Promise<void>((settle) => {
    started = settle;
  });
  const channel = new AddinChannel({
    ...options,
    onWire: (direction, text) => {
      if (!left) onWire?.(direction, text);
    },
    settings: book.settings,
    onReady: () => started(),
    conversationId,
    frame: () => frame.contentWindow,
    frameOrigin: new URL(manifest.pane).origin,
    hostOrigin: location.origin,
    context: () => ({
      addinId: manifest.id,
      uiLocale: locale,
      dataLocale: locale,
      documentUrl: new URL(encodeURIComponent(book.name), location.href).href,
      readOnly: book.readOnly,
    }),
  });
  const receive = (event: MessageEvent) => void channel.receive(event);
  window.addEventListener('message', receive);
  const endSelection = book.engine.on(({ kind }) => {
    if (kind === 'selection') channel.documentSelectionChanged();
  });
  return {
    channel,
    ready,
    frame,
    leave: () => {
      left = true;
      endSelection();
      window.removeEventListener('message', receive);
      frame.remove();
    },
  };
}
