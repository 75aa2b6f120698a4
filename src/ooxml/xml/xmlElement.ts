import { TagAttributes, type AttributeSpan } from './attributes';
import { unescapeMarkup } from './escape';
import { namespaceOf } from './namespaces';
import { XmlScanner } from './scanner';

/** An element of a part, with the offsets of its pieces in the part's text. For reading small parts as a tree. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly localName: string;
  readonly namespace: string;
  readonly parent: XmlElement | undefined;
  readonly children: XmlElement[];
  readonly attributes: readonly AttributeSpan[];
  /** The element is `start…end`, its content `contentFrom…contentTo`; both are `end` in an empty element. */
  readonly start: number;
  readonly contentFrom: number;
  contentTo: number;
  end: number;
}

/**
 * Reads a part as a tree of elements.
 * @param skipped local name of a child of the root whose content is left out (a sheet's cells)
 * @param skippedTo where its closing tag begins; the last such tag where nothing is said
 * @throws NgktError `xml.malformed`, `xml.dtd`
 */
export function readXml(text: string, part: string, skipped?: string, skippedTo?: number): XmlElement {
  const scanner = new XmlScanner(text, part);
  let root: XmlElement | undefined;
  let parent: XmlElement | undefined;
  while (scanner.next()) {
    const { kind } = scanner;
    if (kind === 'open' || kind === 'empty') {
      const element = new ReadElement(scanner, parent);
      parent?.children.push(element);
      root ??= element;
      if (kind === 'open') parent = element;
      if (kind === 'open' && element.localName === skipped && element.parent === root) {
        const close = skippedTo ?? text.lastIndexOf(`</${element.name}`);
        if (close > scanner.end) scanner.jumpToClose(close);
        else continue;
        parent = closed(element, scanner);
      }
    } else if (kind === 'close' && parent) parent = closed(parent, scanner);
  }
  // The scanner refuses texts without an element.
  return root as XmlElement;
}

/** Decoded value of an attribute by its qualified name. */
export function attributeOf(element: XmlElement, name: string, text: string): string | undefined {
  const span = element.attributes.find((attribute) => attribute.name === name);
  return span && unescapeMarkup(text.slice(span.valueFrom, span.valueTo));
}

/** Decoded text directly inside an element that holds nothing else. */
export function textOf(element: XmlElement, text: string): string {
  const raw = text.slice(element.contentFrom, element.contentTo);
  if (!raw.includes('<')) return unescapeMarkup(raw);
  return raw
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 1 ? piece : unescapeMarkup(piece)))
    .join('');
}

export function childOf(element: XmlElement, localName: string): XmlElement | undefined {
  return element.children.find((child) => child.localName === localName);
}

/** All elements below one with a local name, in document order. */
export function descendantsOf(element: XmlElement, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (child.localName === localName) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** Most elements are only passed over, so attributes are read when asked for. */
class ReadElement implements XmlElement {
  readonly name: string;
  readonly localName: string;
  readonly children: XmlElement[] = [];
  readonly start: number;
  readonly contentFrom: number;
  contentTo: number;
  end: number;
  private readonly text: string;
  private readonly part: string;
  private spans: readonly AttributeSpan[] | undefined;

  constructor(
    scanner: XmlScanner,
    readonly parent: XmlElement | undefined,
  ) {
    this.name = scanner.name;
    this.localName = scanner.localName;
    this.start = scanner.start;
    this.contentFrom = this.contentTo = this.end = scanner.end;
    this.text = scanner.text;
    this.part = scanner.part;
  }

  get namespace(): string {
    return namespaceOf(this, (element, name) => attributeOf(element, name, this.text));
  }

  get attributes(): readonly AttributeSpan[] {
    if (!this.spans) {
      const { text, start, name, contentFrom } = this;
      const tag = new TagAttributes(text, this.part);
      tag.read(start + 1 + name.length, contentFrom - (text.charAt(contentFrom - 2) === '/' ? 2 : 1));
      this.spans = tag.spans();
    }
    return this.spans;
  }
}

function closed(element: XmlElement, scanner: XmlScanner): XmlElement | undefined {
  element.contentTo = scanner.start;
  element.end = scanner.end;
  return element.parent;
}
