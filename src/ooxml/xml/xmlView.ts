import { isOn } from './isOn';
import { attributeOf, descendantsOf, readXml, textOf, type XmlElement } from './xmlElement';

/** An element together with the text it stands in, for reading. Names are local names: prefixes differ by writer. */
export class XmlView {
  private constructor(
    readonly element: XmlElement,
    private readonly source: string,
  ) {}

  /** @param skipped see `readXml` */
  static read(text: string, part: string, skipped?: string): XmlView {
    return new XmlView(readXml(text, part, skipped), text);
  }

  get name(): string {
    return this.element.localName;
  }

  /** Decoded text directly inside the element. */
  get text(): string {
    return textOf(this.element, this.source);
  }

  /** The element as written, tags included. */
  get xml(): string {
    return this.source.slice(this.element.start, this.element.end);
  }

  get parent(): XmlView | undefined {
    return this.element.parent && new XmlView(this.element.parent, this.source);
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.element, name, this.source);
  }

  /** An attribute of a namespace whose prefix is the file's choice: `id` for `r:id`. */
  prefixed(localName: string): string | undefined {
    const span = this.element.attributes.find(({ name }) => name.endsWith(`:${localName}`));
    return span && this.attribute(span.name);
  }

  number(name: string): number | undefined {
    const value = Number(this.attribute(name) ?? NaN);
    return Number.isNaN(value) ? undefined : value;
  }

  /** An XML Schema boolean; `otherwise` where the attribute is absent. */
  flag(name: string, otherwise = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? otherwise : isOn(value);
  }

  child(localName: string): XmlView | undefined {
    return this.children(localName)[0];
  }

  children(localName?: string): XmlView[] {
    return this.element.children
      .filter((child) => localName === undefined || child.localName === localName)
      .map((child) => new XmlView(child, this.source));
  }

  descendants(localName: string): XmlView[] {
    return descendantsOf(this.element, localName).map((child) => new XmlView(child, this.source));
  }

  /** Follows children by name; undefined where one is missing. */
  at(...path: readonly string[]): XmlView | undefined {
    let view: XmlView | undefined = this.child(path[0] ?? '');
    for (const name of path.slice(1)) view = view?.child(name);
    return view;
  }
}
