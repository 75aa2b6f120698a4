import { quoted } from '../../kpi/quoted';
import { decodeXml } from '../xml/decodeXml';
import { readXml, type XmlElement } from '../xml/xmlElement';
import { inflateEntry, inflateSmall } from '../zip/inflateEntry';
import { readArchive } from '../zip/readArchive';
import type { ZipCodec } from '../zip/zipCodec';
import type { ZipEntry } from '../zip/zipEntry';
import { CONTENT_TYPES_PART, ContentTypes } from './contentTypes';
import { refuseCompoundFile } from './fileKind';
import { cyclicRelationships, missingPart, noContentTypes, openDocument, otherOfficeFile } from './messages';
import { partKey, relationshipsPart } from './partNames';
import { readRelationships, type Relationship } from './relationships';

/** Parts without which a workbook cannot be filled right; other dangling relationships (printer settings) do no harm. */
const NEEDED = new Set([
  'officeDocument',
  'worksheet',
  'chartsheet',
  'sharedStrings',
  'styles',
  'table',
  'comments',
  'drawing',
  'chart',
  'pivotTable',
  'pivotCacheDefinition',
  'customXml',
]);

/** A chain of relationships is at most five long (workbook, sheet, drawing, chart, picture); longer ones are hostile. */
const DEEPEST = 50;

/** The parts of an Office file: inflated and decoded when first asked for, found without regard to case. */
export class WorkbookPackage {
  readonly types: ContentTypes;
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly inflated: ReadonlyMap<ZipEntry, Uint8Array>;
  private readonly texts = new Map<string, string>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly relations = new Map<string, readonly Relationship[]>();
  private reached: ReadonlySet<string> | undefined;

  private constructor(
    readonly entries: readonly ZipEntry[],
    readonly codec: ZipCodec,
  ) {
    for (const entry of entries) this.byKey.set(partKey(entry.name), entry);
    if (this.has('mimetype')) throw openDocument();
    if (!this.has(CONTENT_TYPES_PART)) throw noContentTypes(packedFile(entries));
    this.inflated = inflateSmall(entries, codec);
    this.types = new ContentTypes(this.text(CONTENT_TYPES_PART));
  }

  /** @throws NgktError when the bytes are no Office file that can be read safely */
  static open(bytes: Uint8Array, codec: ZipCodec): WorkbookPackage {
    refuseCompoundFile(bytes);
    const opened = new WorkbookPackage(readArchive(bytes), codec);
    if (opened.has('word/document.xml')) throw otherOfficeFile('Word');
    if (opened.has('ppt/presentation.xml')) throw otherOfficeFile('PowerPoint');
    return opened;
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  /** The part's name as the archive writes it. */
  nameOf(part: string): string {
    return this.byKey.get(partKey(part))?.name ?? part;
  }

  bytes(part: string): Uint8Array {
    const entry = this.byKey.get(partKey(part));
    if (!entry) throw missingPart(part, CONTENT_TYPES_PART);
    return this.inflated.get(entry) ?? inflateEntry(entry, this.codec);
  }

  /** Decoded text of an XML part. */
  text(part: string): string {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = decodeXml(this.bytes(part), part);
    this.texts.set(key, text);
    return text;
  }

  /** An XML part as a tree, read once; for parts without cells. */
  tree(part: string): XmlElement {
    const key = partKey(part);
    const known = this.trees.get(key);
    if (known) return known;
    const tree = readXml(this.text(part), part);
    this.trees.set(key, tree);
    return tree;
  }

  /** Relationships of a part, or of the package for "". */
  relationships(source: string): readonly Relationship[] {
    const key = partKey(source);
    const known = this.relations.get(key);
    if (known) return known;
    const rels = relationshipsPart(source);
    const read = this.has(rels) ? readRelationships(this.text(rels), rels, source) : [];
    for (const { kind, part } of read) {
      if (part !== undefined && NEEDED.has(kind) && !this.has(part)) throw missingPart(part, rels);
    }
    this.relations.set(key, read);
    return read;
  }

  /** The parts of some kinds that a part has relationships to. */
  related(source: string, ...kinds: readonly string[]): string[] {
    const parts: string[] = [];
    for (const { kind, part } of this.relationships(source)) {
      if (part !== undefined && kinds.includes(kind) && this.has(part)) parts.push(this.nameOf(part));
    }
    return parts;
  }

  /**
   * All parts that can be reached from the package's root.
   * @throws NgktError `package.cycle`, `package.missingPart`
   */
  reachable(): ReadonlySet<string> {
    this.reached ??= this.follow();
    return this.reached;
  }

  private follow(): Set<string> {
    const done = new Set<string>();
    const path = new Set<string>();
    const visit = (source: string): void => {
      path.add(partKey(source));
      for (const { part } of this.relationships(source)) {
        if (part === undefined || !this.has(part)) continue;
        const name = this.nameOf(part);
        if (path.has(partKey(name)) || path.size > DEEPEST) throw cyclicRelationships(source, name);
        if (done.has(name)) continue;
        visit(name);
        done.add(name);
      }
      path.delete(partKey(source));
    };
    visit('');
    return done;
  }
}

/** A submission file or a workbook that somebody zipped to send it. */
function packedFile(entries: readonly ZipEntry[]): string | undefined {
  const packed = entries.find(({ name }) => /\.(ngkt|xlsx|xlsm)$/i.test(name) && !name.startsWith('__MACOSX/'));
  return packed && quoted(packed.name.replace(/^.*\//, ''));
}
