import type { CustomXmlPart as BookPart } from '../../book/book';
import { newGuid } from '../../book/guid';
import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { rootNamespace } from './rootNamespace';

export class CustomXmlPartCollection extends HostObject {
  static readonly type: HostType = hostType<CustomXmlPartCollection>('CustomXmlPartCollection', {
    items: ({ context }) => context.book.customXml.map((part) => new CustomXmlPart(context, part)),
    item: ({ context }, id) => partWithId(context, context.book.customXml, id),
    methods: {
      add: ({ context }, xml) => {
        const text = textArgument(xml);
        const part = { id: newGuid(), namespace: rootNamespace(text), xml: text };
        context.book.customXml.push(part);
        return new CustomXmlPart(context, part);
      },
      getByNamespace: ({ context }, uri) => new CustomXmlPartScopedCollection(context, textArgument(uri)),
    },
  });
  override readonly type = CustomXmlPartCollection.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}

/** The parts whose root element has a namespace. */
export class CustomXmlPartScopedCollection extends HostObject {
  static readonly type: HostType = hostType<CustomXmlPartScopedCollection>('CustomXmlPartScopedCollection', {
    items: (scoped) => scoped.parts.map((part) => new CustomXmlPart(scoped.context, part)),
    item: (scoped, id) => partWithId(scoped.context, scoped.parts, id),
    methods: {
      getOnlyItem: (scoped) => {
        const { parts } = scoped;
        if (parts.length === 0) throw HostError.itemNotFound();
        if (parts.length > 1) throw HostError.invalidOperation();
        return scoped.only();
      },
      // Null also where there are several.
      getOnlyItemOrNullObject: (scoped) => scoped.only(),
    },
  });
  override readonly type = CustomXmlPartScopedCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly namespace: string,
  ) {
    super();
  }

  get parts(): readonly BookPart[] {
    return this.context.book.customXml.filter(({ namespace }) => namespace === this.namespace);
  }

  only(): CustomXmlPart | null {
    const [part, another] = this.parts;
    return part && !another ? new CustomXmlPart(this.context, part) : null;
  }
}

export class CustomXmlPart extends HostObject {
  static readonly type: HostType = hostType<CustomXmlPart>('CustomXmlPart', {
    identity: ({ part }) => part.id,
    properties: { id: { get: ({ part }) => part.id }, namespaceUri: { get: ({ part }) => part.namespace } },
    methods: {
      getXml: (held) => held.living.xml,
      setXml: (held, xml) => {
        const text = textArgument(xml);
        held.living.namespace = rootNamespace(text);
        held.living.xml = text;
      },
      delete: (held) => {
        const { book } = held.context;
        book.customXml = book.customXml.filter((other) => other !== held.living);
      },
    },
  });
  override readonly type = CustomXmlPart.type;

  constructor(
    readonly context: ModelContext,
    readonly part: BookPart,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the part was deleted */
  get living(): BookPart {
    if (!this.context.book.customXml.includes(this.part)) throw HostError.itemNotFound();
    return this.part;
  }
}

function partWithId(context: ModelContext, parts: readonly BookPart[], id: Argument): CustomXmlPart {
  const part = parts.find((each) => each.id === id);
  if (!part) throw HostError.itemNotFound();
  return new CustomXmlPart(context, part);
}
