import { packBytes } from '../zip/packPart';
import { writeArchive, type PackedPart } from '../zip/writeArchive';
import { encodeXml } from '../xml/decodeXml';
import { CONTENT_TYPES_PART, withoutOverride, withOverride } from './contentTypes';
import { relationshipsPart } from './partNames';
import { withoutRelationshipTo, withRelationship, type Relationship } from './relationships';
import type { WorkbookPackage } from './workbookPackage';

/** The changes one fill makes to a package. The package itself stays as it is. */
export class PackageChanges {
  private readonly texts = new Map<string, string>();
  private readonly packed = new Map<string, PackedPart>();
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();

  constructor(readonly file: WorkbookPackage) {}

  get isEmpty(): boolean {
    return this.texts.size + this.packed.size + this.removed.size === 0;
  }

  has(part: string): boolean {
    return !this.removed.has(part) && (this.file.has(part) || this.added.includes(part));
  }

  /** The part's text as changed so far. */
  text(part: string): string {
    return this.texts.get(part) ?? this.file.text(part);
  }

  /** Changes a part; the same text changes nothing. */
  set(part: string, text: string): void {
    if (text !== this.text(part)) this.texts.set(part, text);
  }

  /** A part whose content is compressed already. */
  setPacked(part: string, packed: PackedPart): void {
    this.packed.set(part, packed);
  }

  /** Adds a part, or gives one that is there new content. */
  add(part: string, text: string, contentType: string): void {
    if (this.has(part)) return this.set(part, text);
    if (!this.added.includes(part)) this.added.push(part);
    this.texts.set(part, text);
    if (contentType !== this.file.types.of(part)) {
      this.set(CONTENT_TYPES_PART, withOverride(this.text(CONTENT_TYPES_PART), part, contentType));
    }
  }

  /**
   * @param to a part, or what a link leads to
   * @returns the relationship's id
   */
  addRelationship(source: string, type: string, to: string | Pick<Relationship, 'target' | 'external'>): string {
    const rels = this.file.nameOf(relationshipsPart(source));
    const before = this.has(rels) ? this.text(rels) : undefined;
    const { xml, id } = withRelationship(before, source, rels, type, to);
    if (before === undefined) this.added.push(rels);
    this.texts.set(rels, xml);
    return id;
  }

  /** Takes a part out, with its own relationships, its content type and the relationships that lead to it from `source`. */
  remove(part: string, source: string): void {
    for (const name of [part, this.file.nameOf(relationshipsPart(part))]) {
      if (this.has(name)) this.removed.add(name);
      this.texts.delete(name);
    }
    this.set(CONTENT_TYPES_PART, withoutOverride(this.text(CONTENT_TYPES_PART), part));
    this.removeRelationship(source, part);
  }

  removeRelationship(source: string, part: string): void {
    const rels = this.file.nameOf(relationshipsPart(source));
    if (this.has(rels)) this.set(rels, withoutRelationshipTo(this.text(rels), source, rels, part));
  }

  /** The bytes of the changed file. */
  write(): Uint8Array {
    const { codec } = this.file;
    const replaced = new Map(this.packed);
    const added = new Map<string, PackedPart>();
    for (const [part, text] of this.texts) {
      if (this.removed.has(part)) continue;
      const content = packBytes(encodeXml(text), codec);
      if (this.added.includes(part)) added.set(part, content);
      else replaced.set(this.file.nameOf(part), content);
    }
    return writeArchive(this.file.entries, { replaced, removed: this.removed, added });
  }
}
