import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import { CommentCollection } from '../comments/comments';
import type { ModelContext } from '../context';
import { registrations } from '../registrations';
import { WorksheetCollection } from '../sheet/worksheets';
import { TableCollection } from '../tables/tables';
import { Application } from './application';
import { CountedCollection } from './countedCollection';
import { CustomXmlPartCollection } from './customXmlParts';
import { DocumentProperties } from './documentProperties';
import { Functions } from './functions';
import { insertWorksheets } from './insertWorksheets';
import { NamedItemCollection } from './namedItems';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { WorkbookProtection } from './workbookProtection';

export class Workbook extends HostObject {
  static readonly type: HostType = hostType<Workbook>('Workbook', {
    properties: {
      name: { get: ({ context }) => context.book.name },
      readOnly: { get: ({ context }) => context.book.readOnly },
      isDirty: {
        get: ({ context }) => context.isDirty,
        set: ({ context }, dirty) => (context.isDirty = dirty === true),
      },
      autoSave: { get: () => false },
      previouslySaved: { get: ({ context }) => context.book.origin.file !== undefined },
      calculationEngineVersion: { get: () => 191029 },
    },
    navigations: {
      application: ({ context }) => new Application(context),
      comments: ({ context }) => new CommentCollection(context, [...context.book.sheets.keys()]),
      customXmlParts: ({ context }) => new CustomXmlPartCollection(context),
      functions: ({ context }) => new Functions(context),
      names: ({ context }) => new NamedItemCollection(context),
      pivotTables: (workbook) => new CountedCollection('PivotTableCollection', workbook.pivots),
      properties: ({ context }) => new DocumentProperties(context),
      protection: ({ context }) => new WorkbookProtection(context),
      settings: ({ context }) => new SettingCollection(context),
      tables: ({ context }) => new TableCollection(context),
      worksheets: ({ context }) => new WorksheetCollection(context),
      _Runtime: () => new Runtime(),
    },
    methods: {
      ...registrations('ActivatedEvent', 'AutoSaveSettingChangedEvent'),
      getActiveCell: ({ context }) => {
        const { sheet, range } = context.book.engine.selection();
        return context.objects.range(sheet, { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn });
      },
      getSelectedRange: ({ context }) => {
        const { sheet, range } = context.book.engine.selection();
        return context.objects.range(sheet, range);
      },
      getSelectedRanges: ({ context }) => {
        const { sheet, range } = context.book.engine.selection();
        return context.objects.areas(sheet, [range]);
      },
      getActiveChartOrNullObject: () => null,
      getActiveChart: () => {
        throw HostError.itemNotFound();
      },
      getIsActiveCollabSession: () => false,
      insertWorksheetsFromBase64: ({ context }, file, options) => insertWorksheets(context, file, options),
    },
  });
  override readonly type = Workbook.type;

  constructor(readonly context: ModelContext) {
    super();
  }

  get pivots(): number {
    return [...this.context.book.sheets.values()].reduce((sum, { kept }) => sum + kept.pivots, 0);
  }
}
