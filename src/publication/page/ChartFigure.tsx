import type { BriefChart } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { chartTable } from '../charts/chartTable';
import { sourcesOfChart } from '../sources';
import { figureLabel, source } from '../documentWords';
import { DataTable } from './DataTable';
import * as messages from './messages';
import { usePage } from './pageContext';
import { References } from './Pieces';

/** A picture with its caption, sources and numbers; without the picture its words and numbers alone. */
export function ChartFigure({ chart }: { readonly chart: BriefChart }) {
  const { lang, pictures, captions, text } = usePage();
  const picture = pictures?.get(chart);
  const { columns, rows, note } = chartTable(chart, lang);
  const kind = chart.chart === 'tileMap' ? 'picture map' : 'picture';
  const table = <DataTable columns={columns} rows={rows} label={chart.title} />;
  return (
    <figure>
      {picture ? (
        <>
          <Drawing className={`${kind} wide`} svg={picture.wide} />
          <Drawing className={`${kind} narrow`} svg={picture.narrow} />
        </>
      ) : (
        <>
          <p>{textOf(chart.text)}</p>
          {table}
          {note === '' ? null : <p className="tableNote">{note}</p>}
        </>
      )}
      <figcaption>
        <span className="caption">
          {text(figureLabel)} {captions.get(chart)}. {chart.title}
        </span>{' '}
        <span className="captionSource">
          {text(source)} <References sources={sourcesOfChart(chart)} />
        </span>
      </figcaption>
      {picture ? (
        <details>
          <summary>
            {text(messages.pictureNumbers)} {captions.get(chart)}
          </summary>
          <p>{textOf(chart.text)}</p>
          {table}
          {note === '' ? null : <p className="tableNote">{note}</p>}
        </details>
      ) : null}
    </figure>
  );
}

/** `drawChart` escapes every text in it and leaves neither style nor script. */
function Drawing({ className, svg }: { readonly className: string; readonly svg: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
