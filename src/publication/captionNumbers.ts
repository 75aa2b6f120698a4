import type { Block, Brief } from '../report/brief/document';

/** Numbers of tables and of pictures, each for themselves, in the order of the document. */
export function captionNumbers({ sections }: Brief): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  for (const kind of ['table', 'chart']) {
    const blocks = sections.flatMap((section) => section.blocks).filter((block) => block.kind === kind);
    for (const [index, block] of blocks.entries()) numbers.set(block, index + 1);
  }
  return numbers;
}
