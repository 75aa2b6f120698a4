import { addSheet } from '../../book/createBook';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { isSheetName } from '../../book/sheetName';
import { isMissing, optionalBoolean, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { EventType } from '../events';
import { requireOpenStructure } from '../guard';
import { registrations } from '../registrations';
import { Worksheet } from './worksheet';
import { notFound } from '../notFound';

export class WorksheetCollection extends HostObject {
  static readonly type: HostType = hostType<WorksheetCollection>('WorksheetCollection', {
    items: ({ context }) => context.book.engine.sheets.map(({ id }) => new Worksheet(context, id)),
    item: (sheets, key) => sheets.find(key) ?? notFound(),
    methods: {
      ...registrations(
        'ActivatedEvent',
        'AddedEvent',
        'CalculatedEvent',
        'DataChangedEvent',
        'DeactivatedEvent',
        'DeletedEvent',
        'EventNameChanged',
        'ProtectionChangedEvent',
        'SelectionChangedEvent',
      ),
      add: (sheets, name) => sheets.add(name),
      getActiveWorksheet: ({ context }) => new Worksheet(context, context.book.engine.activeSheet().id),
      getFirst: (sheets, visibleOnly) => sheets.listed(visibleOnly)[0] ?? notFound(),
      getLast: (sheets, visibleOnly) => sheets.listed(visibleOnly).at(-1) ?? notFound(),
      getCount: (sheets, visibleOnly) => sheets.listed(visibleOnly).length,
    },
  });
  override readonly type = WorksheetCollection.type;

  constructor(readonly context: ModelContext) {
    super();
  }

  /** By name or id. */
  find(key: Argument): Worksheet | undefined {
    const wanted = textArgument(key);
    const { engine, sheets } = this.context.book;
    const found = engine.sheets.find(
      ({ id, name }) => sheets.get(id)?.guid === wanted || nameKey(name) === nameKey(wanted),
    );
    return found && new Worksheet(this.context, found.id);
  }

  listed(visibleOnly: Argument): Worksheet[] {
    const onlyVisible = optionalBoolean(visibleOnly) ?? false;
    return this.context.book.engine.sheets
      .filter(({ visibility }) => !onlyVisible || visibility === 'visible')
      .map(({ id }) => new Worksheet(this.context, id));
  }

  add(name: Argument): Worksheet {
    requireOpenStructure(this.context);
    const wanted = isMissing(name) ? this.nextName() : textArgument(name);
    if (!isSheetName(wanted)) throw HostError.invalidArgument();
    if (this.find(wanted)) throw HostError.itemAlreadyExists();
    const sheet = addSheet(this.context.book, wanted);
    const added = new Worksheet(this.context, sheet.id);
    this.context.events.sheet(EventType.worksheetAdded, added.guid);
    return added;
  }

  private nextName(): string {
    let number = this.context.book.engine.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
