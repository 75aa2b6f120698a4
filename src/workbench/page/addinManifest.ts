/**
 * What a host reads of an add-in's manifest: where its pane and functions are, and what it adds to the ribbon and to the
 * context menu of cells. Addresses are taken relative to the server that gave the manifest, whatever server it names.
 */
import type { HostLocale } from './hostLanguage';

export interface AddinCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a 32 px picture. */
  readonly icon: string;
  /** Shows the pane, or calls the function that the add-in registered with `Office.actions.associate`. */
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly function: string };
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly pane: string;
  /** Of `functions.json`; undefined where the add-in has no custom functions. */
  readonly functions?: { readonly metadata: string; readonly namespace: string };
  readonly group: string;
  readonly ribbon: readonly AddinCommand[];
  readonly cellMenu: readonly AddinCommand[];
}

/** @throws Error where the text is not XML, or not a manifest with a task pane */
export function readManifest(xml: string, address: string, locale: HostLocale): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) throw new Error(textOf(broken));
  const resources = new Resources(document, locale, address);
  const group = all(document, 'Group')[0];
  const pane = all(document, 'SourceLocation').find((found) => found.getAttribute('DefaultValue'));
  if (!pane) throw new Error('SourceLocation');
  const metadata = resources.address(idOf(firstIn(all(document, 'Metadata')[0], 'SourceLocation')));
  return {
    id: textOf(all(document, 'Id')[0]),
    name: localised(all(document, 'DisplayName')[0], locale),
    pane: onServer(pane.getAttribute('DefaultValue') ?? '', address),
    functions: metadata ? { metadata, namespace: resources.text(idOf(all(document, 'Namespace')[0])) } : undefined,
    group: resources.text(idOf(childOf(group, 'Label'))),
    ribbon: group ? all(group, 'Control').map((control) => command(control, resources)) : [],
    cellMenu: all(document, 'OfficeMenu')
      .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
      .flatMap((menu) => all(menu, 'Control').flatMap((control) => menuCommands(control, resources))),
  };
}

/** A control of a context menu is a command, or a menu of commands. */
function menuCommands(control: Element, resources: Resources): AddinCommand[] {
  const items = all(control, 'Item');
  return (items.length > 0 ? items : [control]).map((item) => command(item, resources));
}

function command(control: Element, resources: Resources): AddinCommand {
  const action = childOf(control, 'Action');
  const images = all(control, 'Image');
  const image = images.find((found) => found.getAttribute('size') === '32') ?? images[0];
  const label = resources.text(idOf(childOf(control, 'Label')));
  return {
    id: control.getAttribute('id') ?? '',
    label,
    tip: resources.text(idOf(firstIn(childOf(control, 'Supertip'), 'Description'))) || label,
    icon: resources.address(idOf(image)),
    action:
      action?.getAttribute('xsi:type') === 'ExecuteFunction'
        ? { kind: 'run', function: textOf(firstIn(action, 'FunctionName')) }
        : { kind: 'showPane' },
  };
}

/** The `bt:` resources by id, with their override for the host's language. */
class Resources {
  private readonly byId: ReadonlyMap<string, Element>;

  constructor(
    document: Document,
    private readonly locale: HostLocale,
    private readonly manifest: string,
  ) {
    this.byId = new Map(
      ['Image', 'Url', 'String'].flatMap((kind) =>
        all(document, kind).flatMap((found) => {
          const id = found.getAttribute('id');
          return id === null ? [] : [[id, found] as const];
        }),
      ),
    );
  }

  text(id: string | undefined): string {
    return id === undefined ? '' : localised(this.byId.get(id), this.locale);
  }

  address(id: string | undefined): string {
    const found = this.text(id);
    return found && onServer(found, this.manifest);
  }
}

function localised(found: Element | undefined, locale: HostLocale): string {
  if (!found) return '';
  const override = all(found, 'Override').find((each) => each.getAttribute('Locale') === locale);
  return (override?.getAttribute('Value') ?? found.getAttribute('DefaultValue') ?? '').normalize('NFC');
}

function onServer(address: string, manifest: string): string {
  const { pathname, search } = new URL(address, manifest);
  return new URL(pathname + search, manifest).href;
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function firstIn(within: Element | undefined, name: string): Element | undefined {
  return within && all(within, name)[0];
}

function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find((child) => child.localName === name);
}

function idOf(reference: Element | undefined): string | undefined {
  return reference?.getAttribute('resid') ?? undefined;
}

function textOf(found: Element | undefined): string {
  return found?.textContent?.trim() ?? '';
}
