import type { Block, BriefTable, Section } from '../../report/brief/document';
import { sectionNumber } from '../sectionNumber';
import { sourcesOfTable } from '../sources';
import { source, tableLabel } from '../documentWords';
import { ChartFigure } from './ChartFigure';
import { DataTable } from './DataTable';
import { usePage } from './pageContext';
import { Pieces, References, Sentences } from './Pieces';

/** A section under its numbered heading. */
export function SectionPart({ section, index }: { readonly section: Section; readonly index: number }) {
  const id = `brief-${section.id}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {sectionNumber(index)} {section.heading}
      </h2>
      {section.blocks.map((block, at) => (
        <BlockPart key={at} block={block} />
      ))}
    </section>
  );
}

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="text">
          <Sentences sentences={block.sentences} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Sentences sentences={[item]} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TablePart table={block} />;
    case 'chart':
      return <ChartFigure chart={block} />;
  }
}

function TablePart({ table }: { readonly table: BriefTable }) {
  const { captions, text } = usePage();
  const sources = sourcesOfTable(table);
  return (
    <div className="table">
      <DataTable
        caption={`${text(tableLabel)} ${captions.get(table)}. ${table.caption}`}
        columns={table.columns}
        rows={table.rows.map((cells) => cells.map((pieces) => <Pieces pieces={pieces} />))}
        label={table.caption}
      />
      <p className="tableNote">
        <Pieces pieces={table.note} />
        {sources.length === 0 ? null : (
          <span className="captionSource">
            {table.note.length === 0 ? '' : ' '}
            {text(source)} <References sources={sources} />
          </span>
        )}
      </p>
    </div>
  );
}
