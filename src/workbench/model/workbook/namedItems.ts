import type { BookName } from '../../book/book';
import { publishNames } from '../../book/publishNames';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { booleanArgument, isMissing, optionalText, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import { locate, referenceTo, type Located } from '../address';
import { CellsObject } from '../cellsObject';
import { requireNoUndoGroup } from '../guard';
import type { ModelContext } from '../context';
import { isName } from './nameRules';

/** The names of the workbook, or those local to a sheet. */
export class NamedItemCollection extends HostObject {
  static readonly type: HostType = hostType<NamedItemCollection>('NamedItemCollection', {
    items: ({ context, names }) => names.map((name) => new NamedItem(context, name)),
    item: (collection, key) => {
      const wanted = nameKey(textArgument(key));
      const found = collection.names.find((name) => keyOf(name) === wanted);
      if (!found) throw HostError.itemNotFound();
      return new NamedItem(collection.context, found);
    },
    methods: {
      add: (collection, name, reference, comment) => collection.add(name, reference, comment),
      addFormulaLocal: (collection, name, formula, comment) => collection.add(name, formula, comment),
    },
  });
  override readonly type = NamedItemCollection.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's id of the sheet the names belong to; absent: the workbook. */
    readonly sheet?: string,
  ) {
    super();
  }

  get names(): readonly BookName[] {
    return this.context.book.names.filter(({ sheet }) => sheet === this.sheet);
  }

  add(name: Argument, reference: Argument, comment: Argument): NamedItem {
    const wanted = textArgument(name);
    if (!isName(wanted)) throw HostError.invalidArgument();
    const key = nameKey(wanted);
    if (this.names.some((other) => keyOf(other) === key)) throw HostError.itemAlreadyExists();
    const named: BookName = {
      name: wanted,
      ...(this.sheet !== undefined && { sheet: this.sheet }),
      formula: formulaArgument(this.context, reference),
      visible: true,
      comment: isMissing(comment) ? '' : (optionalText(comment) ?? ''),
    };
    this.context.book.names.push(named);
    publishNames(this.context.book);
    return new NamedItem(this.context, named);
  }
}

const keys = new WeakMap<BookName, string>();

/** Add-ins keep names by the thousand and look each up. */
function keyOf(name: BookName): string {
  let key = keys.get(name);
  if (key === undefined) keys.set(name, (key = nameKey(name.name)));
  return key;
}

/** A range, or a formula that begins with "="; without "=" it is a text constant. */
function formulaArgument(context: ModelContext, reference: Argument): string {
  if (reference instanceof CellsObject) {
    return reference.ranges.map((range) => referenceTo(context, reference.sheetId, range)).join(',');
  }
  const text = textArgument(reference);
  if (text.startsWith('=')) return text.slice(1);
  return `"${text.replaceAll('"', '""')}"`;
}

export class NamedItem extends HostObject {
  static readonly type: HostType = hostType<NamedItem>('NamedItem', {
    // The client finds it again by name through the collection it came from.
    identity: ({ named }) => named.name,
    properties: {
      name: { get: (item) => item.living.name },
      _Id: { get: (item) => item.living.name },
      formula: {
        get: (item) => `=${item.living.formula}`,
        set: (item, formula) => {
          item.living.formula = formulaArgument(item.context, formula);
          publishNames(item.context.book);
        },
      },
      type: { get: (item) => item.kind },
      value: { get: (item) => item.value },
      visible: {
        get: (item) => item.living.visible,
        set: (item, visible) => {
          item.living.visible = booleanArgument(visible);
        },
      },
      comment: {
        get: (item) => item.living.comment,
        set: (item, comment) => {
          requireNoUndoGroup(item.context);
          item.living.comment = textArgument(comment);
        },
      },
      scope: { get: ({ named }) => (named.sheet === undefined ? 'Workbook' : 'Worksheet') },
    },
    navigations: {
      worksheet: (item) => item.worksheet() ?? throwInvalid(),
      worksheetOrNullObject: (item) => item.worksheet(),
    },
    methods: {
      getRange: (item) => item.range() ?? throwInvalid(),
      getRangeOrNullObject: (item) => item.range(),
      delete: (item) => {
        const { book } = item.context;
        book.names = book.names.filter((other) => other !== item.living);
        publishNames(book);
      },
    },
  });
  override readonly type = NamedItem.type;

  constructor(
    readonly context: ModelContext,
    readonly named: BookName,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the name was deleted */
  get living(): BookName {
    if (!this.context.book.names.includes(this.named)) throw HostError.itemNotFound();
    return this.named;
  }

  get cells(): Located | undefined {
    return locate(this.context, this.living.formula, this.named.sheet);
  }

  get kind(): string {
    const { formula } = this.living;
    if (formula.includes('#REF!')) return 'Error';
    if (this.cells) return 'Range';
    if (/^".*"$/s.test(formula)) return 'String';
    if (/^(?:true|false)$/i.test(formula)) return 'Boolean';
    return formula !== '' && Number.isFinite(Number(formula)) ? 'Double' : 'Error';
  }

  /** The address for cells, the constant for a constant; what a formula comes to is not calculated. */
  get value(): Wire {
    const { formula } = this.living;
    const { cells, kind } = this;
    if (cells) return formula;
    if (kind === 'String') return formula.slice(1, -1).replaceAll('""', '"');
    if (kind === 'Boolean') return formula.toLowerCase() === 'true';
    if (kind === 'Double') return Number(formula);
    return formula.includes('#REF!') ? '#REF!' : '#VALUE!';
  }

  range(): HostObject | null {
    const { cells } = this;
    return cells ? this.context.objects.range(cells.sheet, cells.range) : null;
  }

  worksheet(): HostObject | null {
    return this.named.sheet === undefined ? null : this.context.objects.worksheet(this.named.sheet);
  }
}

function throwInvalid(): never {
  throw HostError.invalidOperation();
}
