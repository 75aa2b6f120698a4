import { NgktError } from '../../kpi/finding';
import { nextMarker } from '../markers/markerText';
import type { Block } from './block';
import * as messages from './messages';
import { holdsOnlyBlockMarkers, type CellMarker, type TemplateCell, type TemplateLine } from './templateLine';

interface OpenBlock {
  readonly opening: Block['opening'];
  readonly source: string;
  readonly cell: TemplateCell;
  readonly line: number;
  readonly children: Block[];
}

/** Pairs the opening and closing markers of a sheet's lines. Everything that does not pair is reported with its cell. */
export function blockTree(lines: readonly TemplateLine[], report: (error: NgktError) => void): readonly Block[] {
  return new BlockReader(lines, report).read();
}

class BlockReader {
  private readonly open: OpenBlock[] = [];
  private readonly top: Block[] = [];
  private readonly lists: Block[] = [];
  /** Fields beside a list's markers: where these stand in one row, the whole row is the list. */
  private readonly fieldsOutside: Pick<OpenBlock, 'source' | 'cell' | 'line'>[] = [];

  /** Openings that could not be read and were reported: what follows them is not reported again. */
  private unread = 0;

  constructor(
    private readonly lines: readonly TemplateLine[],
    private readonly report: (error: NgktError) => void,
  ) {}

  read(): readonly Block[] {
    this.lines.forEach(({ cells }, line) => {
      cells.forEach((cell) => {
        this.unread += unreadOpenings(cell);
        const { markers } = cell;
        for (let at = 0; at < markers.length; at++) this.readMarker(markers[at] as CellMarker, cell, line);
      });
    });
    for (const { opening, source, cell } of this.open) {
      this.fail('block.unclosed', messages.unclosedBlock(source, closingOf(opening)), cell, source);
    }
    for (const { source, cell, line } of this.fieldsOutside) {
      if (this.lists.some(({ openLine, closeLine }) => line >= openLine && line <= closeLine)) continue;
      this.fail('field.outsideList', messages.fieldOutsideList(source), cell, source);
    }
    return this.top;
  }

  private readMarker({ marker, source }: CellMarker, cell: TemplateCell, line: number): void {
    switch (marker.kind) {
      case 'rows':
        return this.start({ opening: { kind: 'rows', list: marker.list }, source, cell, line, children: [] });
      case 'if':
        return this.start({ opening: { kind: 'if', condition: marker.condition }, source, cell, line, children: [] });
      case 'endRows':
        return this.end('rows', source, cell, line);
      case 'endIf':
        return this.end('if', source, cell, line);
      case 'rowField':
        if (!this.list() && this.unread === 0) this.fieldsOutside.push({ source, cell, line });
        return;
      case 'figure':
      case 'builtIn':
      case 'brief':
      case 'count':
        return;
    }
  }

  private start(block: OpenBlock): void {
    const list = this.list();
    if (list) {
      const message = messages.blockInList(block.source, list.source, list.cell.where.cell ?? '');
      this.fail('block.inList', message, block.cell, block.source);
    }
    this.open.push(block);
  }

  private end(kind: 'rows' | 'if', source: string, cell: TemplateCell, line: number): void {
    const block = this.open.at(-1);
    if (block?.opening.kind === kind) {
      this.open.pop();
      this.close(block, cell, line);
      return;
    }
    const below = this.open.map(({ opening }) => opening.kind).lastIndexOf(kind);
    if (below < 0 && this.unread > 0) {
      this.unread -= 1;
      return;
    }
    if (!block || below < 0) {
      return this.fail('block.unopened', messages.unopenedBlock(source, `{{#${kind} …}}`), cell, source);
    }
    const message = messages.crossingBlocks(source, block.source, block.cell.where.cell ?? '');
    this.fail('block.crossing', message, cell, source);
    this.open.splice(below, 1);
  }

  private close(block: OpenBlock, closingCell: TemplateCell, closeLine: number): void {
    const { line: openLine, opening, source, cell, children } = block;
    const several = closeLine > openLine;
    const made: Block = {
      opening,
      source,
      cell,
      openLine,
      closeLine,
      opensInOwnRow: several && this.isOwnRow(openLine),
      closesInOwnRow: several && this.isOwnRow(closeLine),
      children,
    };
    const siblings = this.open.at(-1)?.children ?? this.top;
    this.refuseSharedRows(made, siblings.at(-1), closingCell);
    siblings.push(made);
    if (opening.kind === 'rows') this.lists.push(made);
  }

  /** No row may begin or end two blocks: it would have to go with both. A row of content may open a block inside another. */
  private refuseSharedRows(block: Block, before: Block | undefined, closingCell: TemplateCell): void {
    const { source, cell, openLine, closeLine, children } = block;
    if (before && before.closeLine === openLine) {
      this.fail('block.sharedRow', messages.sharedRow(before.source, source), cell, source);
    }
    const inside = children.find(
      (child) =>
        (block.opensInOwnRow && child.openLine === openLine) || (block.closesInOwnRow && child.closeLine === closeLine),
    );
    if (inside) {
      this.fail('block.sharedRow', messages.sharedRow(source, inside.source), closingCell, inside.source);
    }
  }

  private isOwnRow(line: number): boolean {
    return holdsOnlyBlockMarkers(this.lines[line] as TemplateLine);
  }

  private list(): OpenBlock | undefined {
    return this.open.find(({ opening }) => opening.kind === 'rows');
  }

  private fail(code: string, text: { vi: string; en: string }, cell: TemplateCell, marker: string): void {
    this.report(new NgktError(code, text, { ...cell.where, marker }));
  }
}

/** `{{#rows rank(…)}}` with something wrong in it: it stands in the cell but is no marker. */
function unreadOpenings({ text, markers }: TemplateCell): number {
  if (!text.includes('#')) return 0;
  let count = 0;
  for (let piece = nextMarker(text, 0); piece; piece = nextMarker(text, piece.to)) {
    const { from, source } = piece;
    if (!markers.some((marker) => marker.from === from) && opensBlock(source)) count++;
  }
  return count;
}

function opensBlock(source: string): boolean {
  return source.slice(2).trimStart().startsWith('#');
}

function closingOf(opening: Block['opening']): string {
  return opening.kind === 'rows' ? '{{/rows}}' : '{{/if}}';
}
