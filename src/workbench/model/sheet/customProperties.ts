import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import { besideOf, type ModelContext } from '../context';

/** Texts that add-ins keep with a sheet. */
export class CustomPropertyCollection extends HostObject {
  static readonly type: HostType = hostType<CustomPropertyCollection>('WorksheetCustomPropertyCollection', {
    items: ({ context, sheet }) =>
      [...besideOf(context, sheet).customProperties.keys()].map((key) => new CustomProperty(context, sheet, key)),
    item: ({ context, sheet }, key) => {
      const wanted = textArgument(key);
      if (!besideOf(context, sheet).customProperties.has(wanted)) throw HostError.itemNotFound();
      return new CustomProperty(context, sheet, wanted);
    },
    methods: {
      add: ({ context, sheet }, key, value) => {
        const name = textArgument(key);
        besideOf(context, sheet).customProperties.set(name, textArgument(value));
        return new CustomProperty(context, sheet, name);
      },
    },
  });
  override readonly type = CustomPropertyCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }
}

export class CustomProperty extends HostObject {
  static readonly type: HostType = hostType<CustomProperty>('WorksheetCustomProperty', {
    identity: ({ key }) => key,
    properties: {
      key: { get: ({ key }) => key },
      _Id: { get: ({ key }) => key },
      value: {
        get: ({ context, sheet, key }) => besideOf(context, sheet).customProperties.get(key) ?? '',
        set: ({ context, sheet, key }, value) => {
          besideOf(context, sheet).customProperties.set(key, textArgument(value));
        },
      },
    },
    methods: {
      delete: ({ context, sheet, key }) => {
        besideOf(context, sheet).customProperties.delete(key);
      },
    },
  });
  override readonly type = CustomProperty.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
    readonly key: string,
  ) {
    super();
  }
}
