import {
  generateRandomId,
  ICommandService,
  IContextService,
  type ILocales,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { digitWidth, STANDARD_FONT } from './digitWidth';
import { UndoSteps } from './undoSteps';
import { UniverBook } from './univerBook';
import { newSheetSize } from './univerDimensions';

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, object];

/** Univer with a preset's plugins, and a new workbook in it with one sheet. */
export function createUniver(plugins: readonly PresetPlugin[], words: ILocales[LocaleType]): UniverBook {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: words },
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (instances: IUniverInstanceService, commands: ICommandService, context: IContextService) =>
            new UndoSteps(instances, commands, context),
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
    ],
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return new UniverBook(univer, {
    // Univer keeps values it has read of all workbooks in the process together, by their ids.
    id: generateRandomId(),
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', ...newSheetSize(digitWidth(STANDARD_FONT)) } },
  });
}
