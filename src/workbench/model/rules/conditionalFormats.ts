import type { BookConditionalFormat } from '../../book/book';
import { cleared } from '../../book/clearCells';
import { newGuid } from '../../book/guid';
import { intersection } from '../../book/rectangles';
import { booleanArgument, numberArgument, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import { locatedAreas } from '../address';
import { CellsObject } from '../cellsObject';
import { besideOf, type ModelContext } from '../context';
import { requireAllowed } from '../guard';
import { ruleObject } from './ruleObjects';
import { notFound } from '../notFound';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** Where the object of each type is found. */
const MEMBERS = {
  Custom: 'custom',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
  IconSet: 'iconSet',
  TopBottom: 'topBottom',
  PresetCriteria: 'preset',
  ContainsText: 'textComparison',
  CellValue: 'cellValue',
} as const;

/** The conditional formats that touch some cells, the most important first. */
export class ConditionalFormatCollection extends HostObject {
  static readonly type: HostType = hostType<ConditionalFormatCollection>('ConditionalFormatCollection', {
    items: (collection) => collection.formats.map((format) => collection.object(format)),
    item: (collection, id) => {
      const format = collection.formats.find((each) => each.id === id);
      if (!format) throw HostError.itemNotFound();
      return collection.object(format);
    },
    methods: {
      add: (collection, type) => collection.add(wordArgument(type, TYPES)),
      clearAll: (collection) => collection.clearAll(),
    },
  });
  override readonly type = ConditionalFormatCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly cells: CellsObject,
  ) {
    super();
  }

  get formats(): readonly BookConditionalFormat[] {
    const { ranges, sheetId } = this.cells;
    return besideOf(this.context, sheetId)
      .conditionalFormats.filter((format) =>
        format.ranges.some((held) => ranges.some((own) => intersection(held, own))),
      )
      .sort((a, b) => a.priority - b.priority);
  }

  object(format: BookConditionalFormat): ConditionalFormat {
    return new ConditionalFormat(this.context, this.cells.sheetId, format);
  }

  /** A new format comes before all others. */
  add(type: (typeof TYPES)[number]): ConditionalFormat {
    requireAllowed(this.context, this.cells.sheetId, 'allowFormatCells');
    const beside = besideOf(this.context, this.cells.sheetId);
    const format: BookConditionalFormat = {
      id: newGuid(),
      type,
      ranges: [...this.cells.ranges],
      priority: 0,
      stopIfTrue: false,
      rule: {},
    };
    for (const other of beside.conditionalFormats) other.priority++;
    beside.conditionalFormats.unshift(format);
    return this.object(format);
  }

  clearAll(): void {
    requireAllowed(this.context, this.cells.sheetId, 'allowFormatCells');
    const beside = besideOf(this.context, this.cells.sheetId);
    for (const range of this.cells.ranges) beside.conditionalFormats = cleared(beside.conditionalFormats, range);
  }
}

export class ConditionalFormat extends HostObject {
  static readonly type: HostType = hostType<ConditionalFormat>('ConditionalFormat', {
    identity: ({ format }) => format.id,
    properties: {
      id: { get: ({ format }) => format.id },
      type: { get: ({ format }) => format.type },
      priority: {
        get: ({ format }) => format.priority,
        set: (held, priority) => held.moveTo(numberArgument(priority)),
      },
      stopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ format }, value) => {
          format.stopIfTrue = booleanArgument(value);
        },
      },
    },
    navigations: Object.fromEntries(
      Object.entries(MEMBERS).flatMap(([type, member]) => {
        const ofType = (held: ConditionalFormat): HostObject | null =>
          held.format.type === type ? ruleObject(held.format) : null;
        return [
          [member, (held: ConditionalFormat) => ofType(held) ?? notFound()],
          [`${member}OrNullObject`, ofType],
        ];
      }),
    ),
    methods: {
      getRange: (held) => held.onlyRange() ?? notFound(),
      getRangeOrNullObject: (held) => held.onlyRange(),
      getRanges: ({ context, sheet, living }) => context.objects.areas(sheet, living.ranges),
      setRanges: (held, ranges) => {
        requireAllowed(held.context, held.sheet, 'allowFormatCells');
        const areas =
          ranges instanceof CellsObject
            ? { sheet: ranges.sheetId, ranges: ranges.ranges }
            : locatedAreas(held.context, textArgument(ranges), held.sheet);
        if (areas.sheet !== held.sheet) throw HostError.invalidArgument();
        held.living.ranges = [...areas.ranges];
      },
      delete: (held) => {
        requireAllowed(held.context, held.sheet, 'allowFormatCells');
        const beside = besideOf(held.context, held.sheet);
        beside.conditionalFormats = beside.conditionalFormats.filter((other) => other !== held.living);
      },
    },
  });
  override readonly type = ConditionalFormat.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
    readonly format: BookConditionalFormat,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the format was deleted */
  get living(): BookConditionalFormat {
    if (!besideOf(this.context, this.sheet).conditionalFormats.includes(this.format)) throw HostError.itemNotFound();
    return this.format;
  }

  onlyRange(): HostObject | null {
    const [range, another] = this.living.ranges;
    return range && !another ? this.context.objects.range(this.sheet, range) : null;
  }

  moveTo(priority: number): void {
    const beside = besideOf(this.context, this.sheet);
    const others = beside.conditionalFormats
      .filter((other) => other !== this.living)
      .sort((a, b) => a.priority - b.priority);
    others.splice(priority, 0, this.format);
    others.forEach((format, at) => (format.priority = at));
    beside.conditionalFormats = others;
  }
}
