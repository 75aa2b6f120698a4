import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import type { ModelContext } from '../context';
import { registrations } from '../registrations';

/** What add-ins keep with the document; values are JSON. */
export class SettingCollection extends HostObject {
  static readonly type: HostType = hostType<SettingCollection>('SettingCollection', {
    items: ({ context }) => [...context.book.settings.keys()].map((key) => new Setting(context, key)),
    item: ({ context }, key) => {
      const wanted = textArgument(key);
      if (!context.book.settings.has(wanted)) throw HostError.itemNotFound();
      return new Setting(context, wanted);
    },
    methods: {
      ...registrations('SettingsChangedEvent'),
      add: ({ context }, key, value) => {
        const setting = new Setting(context, textArgument(key));
        setting.write((value ?? null) as Wire);
        return setting;
      },
    },
  });
  override readonly type = SettingCollection.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}

export class Setting extends HostObject {
  static readonly type: HostType = hostType<Setting>('Setting', {
    identity: ({ key }) => key,
    properties: {
      key: { get: ({ key }) => key },
      _Id: { get: ({ key }) => key },
      value: { get: (setting) => setting.read(), set: (setting, value) => setting.write(value) },
    },
    methods: {
      delete: ({ context, key }) => {
        context.book.settings.delete(key);
      },
    },
  });
  override readonly type = Setting.type;

  constructor(
    readonly context: ModelContext,
    readonly key: string,
  ) {
    super();
  }

  read(): Wire {
    return JSON.parse(this.context.book.settings.get(this.key) ?? 'null') as Wire;
  }

  write(value: Wire): void {
    this.context.book.settings.set(this.key, JSON.stringify(value));
  }
}
