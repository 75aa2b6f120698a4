/**
 * The objects below a conditional format (`custom.rule.formula`, `custom.format.font.color`): each reads and writes its
 * part of the format's record, which has the same shape.
 */
import type { BookConditionalFormat } from '../../book/book';
import { HostObject, hostType, type HostProperty, type HostType, type Navigation } from '../../protocol/hostObject';
import { isRecord, type Wire, type WireRecord } from '../../protocol/wire';

interface Shape {
  /** Class in Office.js. */
  readonly name: string;
  /** With what is read where nothing was set. */
  readonly properties: Readonly<Record<string, Wire>>;
  readonly children?: Readonly<Record<string, Shape>>;
  /** `clear()` takes out all of this part. */
  readonly clears?: true;
}

const border: Shape = { name: 'ConditionalRangeBorder', properties: { style: 'None', color: '' } };

const rangeFormat: Shape = {
  name: 'ConditionalRangeFormat',
  properties: { numberFormat: null },
  children: {
    font: {
      name: 'ConditionalRangeFont',
      properties: { color: '', bold: null, italic: null, underline: null, strikethrough: null },
      clears: true,
    },
    fill: { name: 'ConditionalRangeFill', properties: { color: '' }, clears: true },
    borders: {
      name: 'ConditionalRangeBorderCollection',
      properties: {},
      children: { top: border, bottom: border, left: border, right: border },
    },
  },
};

const withRule = (name: string): Shape => ({ name, properties: { rule: {} }, children: { format: rangeFormat } });

const shapes: Readonly<Record<string, Shape>> = {
  Custom: {
    name: 'CustomConditionalFormat',
    properties: {},
    children: {
      rule: { name: 'ConditionalFormatRule', properties: { formula: '', formulaLocal: '', formulaR1C1: '' } },
      format: rangeFormat,
    },
  },
  CellValue: withRule('CellValueConditionalFormat'),
  ContainsText: withRule('TextConditionalFormat'),
  TopBottom: withRule('TopBottomConditionalFormat'),
  PresetCriteria: withRule('PresetCriteriaConditionalFormat'),
  ColorScale: { name: 'ColorScaleConditionalFormat', properties: { criteria: {}, threeColorScale: false } },
  IconSet: {
    name: 'IconSetConditionalFormat',
    properties: { criteria: [], reverseIconOrder: false, showIconOnly: false, style: 'ThreeTrafficLights1' },
  },
  DataBar: {
    name: 'DataBarConditionalFormat',
    properties: {
      axisColor: '',
      axisFormat: 'Automatic',
      barDirection: 'Context',
      lowerBoundRule: { type: 'Automatic' },
      upperBoundRule: { type: 'Automatic' },
      showDataBarOnly: false,
    },
    children: {
      positiveFormat: {
        name: 'ConditionalDataBarPositiveFormat',
        properties: { fillColor: '#638EC6', borderColor: '', gradientFill: true },
      },
      negativeFormat: {
        name: 'ConditionalDataBarNegativeFormat',
        properties: {
          fillColor: '#FF0000',
          borderColor: '',
          matchPositiveFillColor: false,
          matchPositiveBorderColor: true,
        },
      },
    },
  },
};

/** The object with the rule of a conditional format; null for a type nobody knows. */
export function ruleObject(format: BookConditionalFormat): HostObject | null {
  const shape = shapes[format.type];
  return shape ? new RuleObject(format, [], shape) : null;
}

const types = new Map<Shape, HostType>();

class RuleObject extends HostObject {
  override readonly type: HostType;

  constructor(
    readonly format: BookConditionalFormat,
    readonly path: readonly string[],
    readonly shape: Shape,
  ) {
    super();
    const known = types.get(shape);
    this.type = known ?? typeOf(shape);
    if (!known) types.set(shape, this.type);
  }

  read(name: string): Wire {
    let record: WireRecord = this.format.rule as WireRecord;
    for (const step of this.path) record = isRecord(record[step]) ? record[step] : {};
    return record[name] ?? this.shape.properties[name] ?? null;
  }

  write(name: string, value: Wire): void {
    this.change((record) => ({ ...record, [name]: value }));
  }

  clear(): void {
    this.change(() => ({}));
  }

  private change(change: (record: WireRecord) => WireRecord): void {
    const within = (record: WireRecord, [step, ...rest]: readonly string[]): WireRecord => {
      if (step === undefined) return change(record);
      const below = isRecord(record[step]) ? record[step] : {};
      return { ...record, [step]: within(below, rest) };
    };
    this.format.rule = within(this.format.rule as WireRecord, this.path);
    delete this.format.origin;
  }
}

function typeOf(shape: Shape): HostType {
  const properties = Object.keys(shape.properties).map((name): [string, HostProperty<RuleObject>] => [
    name,
    { get: (object) => object.read(name), set: (object, value) => object.write(name, value) },
  ]);
  const navigations = Object.entries(shape.children ?? {}).map(([name, child]): [string, Navigation<RuleObject>] => [
    name,
    ({ format, path }) => new RuleObject(format, [...path, name], child),
  ]);
  return hostType<RuleObject>(shape.name, {
    properties: Object.fromEntries(properties),
    navigations: Object.fromEntries(navigations),
    ...(shape.clears && { methods: { clear: (object: RuleObject) => object.clear() } }),
  });
}
