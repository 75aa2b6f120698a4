import { escapeAttribute, escapeMarkup } from '../xml/escape';
import { Splices, type Splice } from '../xml/splices';
import { attributeOf, textOf, type XmlElement } from '../xml/xmlElement';

/** Collects the changes of one part. Everything not changed here stays byte for byte. */
export class PartEdit {
  private readonly splices: Splices;
  private readonly removed = new Set<XmlElement>();
  /** Elements added to a container, for its count. */
  private readonly added = new Map<XmlElement, number>();
  private partIsGone = false;

  constructor(readonly xml: string) {
    this.splices = new Splices(xml);
  }

  attribute(element: XmlElement, name: string): string | undefined {
    return attributeOf(element, name, this.xml);
  }

  text(element: XmlElement): string {
    return textOf(element, this.xml);
  }

  /** Sets an attribute, adding it where the element has none; does nothing where it has that value. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    if (this.attribute(element, name) === value) return;
    const span = element.attributes.find((attribute) => attribute.name === name);
    if (span) this.splices.replace(span.valueFrom, span.valueTo, this.escapedValue(span.valueFrom, value));
    else this.splices.insert(element.start + 1 + element.name.length, ` ${name}="${escapeAttribute(value)}"`);
  }

  setText(element: XmlElement, text: string): void {
    if (this.text(element) !== text) this.splices.replace(element.contentFrom, element.contentTo, escapeMarkup(text));
  }

  /** Replaces what stands inside an element by raw XML; the element must not be empty. */
  setContent(element: XmlElement, xml: string): void {
    if (this.xml.slice(element.contentFrom, element.contentTo) !== xml) {
      this.splices.replace(element.contentFrom, element.contentTo, xml);
    }
  }

  remove(element: XmlElement): void {
    this.removed.add(element);
  }

  /** The whole part has nothing to describe any more. */
  removePart(): void {
    this.partIsGone = true;
  }

  /** Adds copies of an element behind it, each with some attributes and texts of its own. */
  addCopies(element: XmlElement, copies: readonly ElementCopy[]): void {
    if (copies.length === 0) return;
    this.splices.insert(element.end, copies.map((copy) => this.copyText(element, copy)).join(''));
    if (element.parent) this.added.set(element.parent, (this.added.get(element.parent) ?? 0) + copies.length);
  }

  /** The children of a container that stay, without added ones. */
  remaining(container: XmlElement): XmlElement[] {
    return container.children.filter((child) => !this.removed.has(child));
  }

  /** Number of elements a container holds afterwards, copies of its own among them. */
  countOf(container: XmlElement): number {
    return this.remaining(container).length + (this.added.get(container) ?? 0);
  }

  /** The edits in order of place, without those inside removed elements; undefined when the whole part goes. */
  finish(): readonly Splice[] | undefined {
    if (this.partIsGone) return undefined;
    const gone = [...this.removed]
      .filter((element) => !this.isInsideRemoved(element))
      .sort((a, b) => a.start - b.start);
    if (gone.length === 0) return this.splices.ordered();
    const kept = new Splices(this.xml);
    let next = 0;
    for (const splice of this.splices.ordered()) {
      while (next < gone.length && (gone[next] as XmlElement).end <= splice.from) next++;
      const around = gone[next];
      // An insertion where a removed element begins belongs to what stands before it.
      if (!around || splice.to <= around.start) kept.replace(splice.from, splice.to, splice.text);
    }
    for (const { start, end } of gone) kept.remove(start, end);
    return kept.ordered();
  }

  private isInsideRemoved(element: XmlElement): boolean {
    for (let { parent } = element; parent; { parent } = parent) if (this.removed.has(parent)) return true;
    return false;
  }

  private copyText(element: XmlElement, { attributes = {}, texts = [] }: ElementCopy): string {
    const copy = new Splices(this.xml);
    for (const [name, value] of Object.entries(attributes)) {
      const span = element.attributes.find((attribute) => attribute.name === name);
      if (span) copy.replace(span.valueFrom, span.valueTo, this.escapedValue(span.valueFrom, value));
    }
    for (const { of, text } of texts) copy.replace(of.contentFrom, of.contentTo, escapeMarkup(text));
    let rewritten = '';
    let at = element.start;
    for (const { from, to, text } of copy.ordered()) {
      rewritten += this.xml.slice(at, from) + text;
      at = to;
    }
    return rewritten + this.xml.slice(at, element.end);
  }

  private escapedValue(valueFrom: number, value: string): string {
    const escaped = escapeAttribute(value);
    return this.xml[valueFrom - 1] === "'" ? escaped.replaceAll("'", '&apos;') : escaped;
  }
}

/** How a copy of an element differs from it: attributes it already has, texts of elements inside it. */
export interface ElementCopy {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly texts?: readonly { readonly of: XmlElement; readonly text: string }[];
}
