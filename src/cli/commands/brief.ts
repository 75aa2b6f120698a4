import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NgktError } from '../../kpi/finding';
import { nearest } from '../../kpi/nearest';
import { writeFilesAtomically } from '../../ooxml/node/atomicWrite';
import { readAreaShapes, type AreaShapes } from '../../publication/charts/areaShapes';
import type { BriefContext } from '../../report/brief/briefContext';
import { briefOf } from '../../report/brief/briefOf';
import type { Brief, BriefLength, FigureName } from '../../report/brief/document';
import { ErrorsInUse } from '../../report/checks/errorsInUse';
import { briefFormats, type BriefFormat } from '../brief/briefFormats';
import { briefSummary, briefSummaryText } from '../brief/briefSummary';
import type { Command } from '../command';
import { readFigures } from '../inputs';
import { readPeriod, type Options } from '../options';
import { UsageError } from '../usage';
import { readBoundary } from './rank';

/** `ngkt brief`: writes the leaders' brief of a data set in one of the formats. */
export const briefCommand: Command = {
  options: {
    values: ['data', 'period', 'area', 'length', 'boundary', 'as-of', 'format', 'map', 'out'],
    flags: ['strict'],
    positionals: [0, 0],
  },
  async run(options, terminal) {
    const out = options.required('out');
    const format = readFormat(options, out);
    refuseShortWorkbook(options, format);
    const start = performance.now();
    const context = await readContext(options);
    const shapes = await readShapes(options.value('map'));
    const brief = briefOf(context);
    const errors = new ErrorsInUse(context.figures).ofFigures(figuresOf(brief));
    const summaryAt = (): ReturnType<typeof briefSummary> =>
      briefSummary(brief, errors, { out, format, ms: performance.now() - start, lang: terminal.lang });
    const { missing, warnings } = summaryAt();
    if (options.flag('strict') && missing.length + warnings.length > 0) {
      throw refused([...missing, ...warnings.map(({ reason }) => reason)], out);
    }
    const bytes = await briefFormats[format]({ brief, context, shapes });
    await writeFilesAtomically([{ file: out, bytes }]);
    const summary = summaryAt();
    terminal.result(summary);
    terminal.say(briefSummaryText(summary, errors));
    return missing.length + warnings.length > 0 ? 3 : 0;
  },
};

/** `--format`, else the ending of the file's name; both say the same where both say something. */
function readFormat(options: Options, out: string): BriefFormat {
  const known = Object.keys(briefFormats) as BriefFormat[];
  const ending = path.extname(out).slice(1).toLowerCase();
  const asked = options.value('format') ?? ending;
  const format = known.find((name) => name === asked);
  if (format === undefined) {
    const meant = nearest(asked, known);
    throw new UsageError({
      vi: `Không có định dạng “${asked}”.${meant ? ` Có phải là “${meant}” không?` : ''} Các định dạng: ${known.join(', ')}; ghi ở --format hoặc ở đuôi tên tệp --out.`,
      en: `There is no format "${asked}".${meant ? ` Did you mean "${meant}"?` : ''} Formats: ${known.join(', ')}, by --format or by the ending of --out.`,
    });
  }
  if (ending !== format) {
    throw new UsageError({
      vi: `--out “${out}” không có đuôi .${format} của --format ${format}.`,
      en: `--out "${out}" does not end with .${format}, as --format ${format} does.`,
    });
  }
  return format;
}

/** @throws UsageError where a short brief is asked for as a workbook, whose template holds the full one */
function refuseShortWorkbook(options: Options, format: BriefFormat): void {
  if (format !== 'xlsx' || readLength(options.value('length')) !== 'short') return;
  throw new UsageError({
    vi: 'Bản .xlsx luôn là bản đầy đủ, không có bản một trang. Hãy bỏ --length short, hoặc chọn .docx, .pdf, .html, .md; trong mẫu của mình, dấu {{#rows brief(length=short)}} cho bản ngắn.',
    en: 'An .xlsx brief is always the full one; there is none on one page. Leave out --length short, or choose .docx, .pdf, .html or .md; in a template of your own the marker {{#rows brief(length=short)}} gives the short text.',
  });
}

async function readContext(options: Options): Promise<BriefContext> {
  const period = readPeriod(options.required('period'));
  const length = readLength(options.value('length'));
  const boundary = readBoundary(options);
  const figures = await readFigures(options);
  const day = boundary ? figures.areas.dayOn(boundary, period.end) : period.end;
  return {
    figures,
    period,
    area: figures.areas.find(options.value('area') ?? 'VN', day),
    today: options.today,
    lang: options.lang ?? 'vi',
    length,
    ...(boundary === undefined ? {} : { boundary }),
  };
}

function readLength(text: string | undefined): BriefLength {
  if (text === undefined || text === 'full' || text === 'short') return text ?? 'full';
  throw new UsageError({
    vi: `--length “${text}”: chỉ nhận short (một trang) hoặc full (đầy đủ).`,
    en: `--length "${text}": only short (one page) or full.`,
  });
}

async function readShapes(file: string | undefined): Promise<AreaShapes | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8');
  try {
    return readAreaShapes(text);
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file: path.basename(file) }) : error;
  }
}

/** The figures that the brief's sentences, tables and pictures rest on. */
function figuresOf({ sections }: Brief): readonly FigureName[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const evidence = blocks.flatMap((block) => {
    if (block.kind === 'chart') return block.evidence;
    const pieces =
      block.kind === 'table'
        ? [...block.rows.flat(2), ...block.note]
        : (block.kind === 'list' ? block.items : block.sentences).flatMap((sentence) => sentence.pieces);
    return pieces.flatMap((piece) => ('evidence' in piece ? [piece.evidence] : []));
  });
  return evidence.flatMap(({ figures }) => figures);
}

/** `--strict`: what is missing or unsettled is an error, and nothing is written. */
function refused(reasons: readonly string[], out: string): NgktError {
  const listed = reasons.map((reason) => `\n  ${reason}`).join('');
  return new NgktError(
    'brief.strict',
    {
      vi: `Chưa ghi gì, vì có ${reasons.length} điểm cần xem lại (--strict):${listed}`,
      en: `Nothing was written, because ${reasons.length} points need a look (--strict):${listed}`,
    },
    { file: path.basename(out) },
  );
}
