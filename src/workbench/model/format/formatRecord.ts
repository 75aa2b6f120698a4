import type { Border, CellStyle, EngineCell } from '../../engine/engine';
import { isRecord, type Wire, type WireRecord } from '../../protocol/wire';
import { withBorder } from './rangeBorders';
import { looksOf, type Look } from './characterLooks';
import { uniform, withChange } from './looks';
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type StyleProperty,
} from './styleProperties';

const SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

/**
 * A cell's look as `getCellProperties` gives it: only what is asked for, null for what differs between its characters.
 * @param wanted `{ fill: { color: true } }`
 */
export function formatRecord(cell: Pick<EngineCell, 'style' | 'runs'>, wanted: WireRecord): WireRecord {
  const { style } = cell;
  const { font, fill, protection, borders } = wanted;
  return {
    ...picked([style], alignmentProperties, wanted),
    ...(isRecord(font) && { font: picked(looksOf(cell), fontProperties, font) }),
    ...(isRecord(fill) && { fill: picked([style], fillProperties, fill) }),
    // The one object that is asked for as a whole.
    ...(protection === true && {
      protection: picked([style], protectionProperties, { locked: true, formulaHidden: true }),
    }),
    ...(isRecord(protection) && { protection: picked([style], protectionProperties, protection) }),
    ...(isRecord(borders) && { borders: bordersRecord(style, borders) }),
  };
}

function picked(
  looks: readonly Look[],
  properties: Readonly<Record<string, StyleProperty>>,
  wanted: WireRecord,
): WireRecord {
  const found = Object.entries(properties).flatMap(([name, property]) =>
    wanted[name] === true ? [[name, uniform(looks.map((look) => property.get(look)))] as const] : [],
  );
  return Object.fromEntries(found);
}

/** Asked for as `{ color: true }` for all sides, or side by side. */
function bordersRecord(style: CellStyle, wanted: WireRecord): WireRecord {
  const found = Object.values(SIDES).map((side) => {
    const line: Border | undefined = style.borders?.[side];
    const own = isRecord(wanted[side]) ? wanted[side] : wanted;
    return [
      side,
      {
        ...(own['style'] === true && { style: line?.style ?? 'None' }),
        ...(own['weight'] === true && { weight: line?.weight ?? 'Thin' }),
        ...(own['color'] === true && { color: line?.color ?? '#000000' }),
      },
    ] as const;
  });
  return Object.fromEntries(found);
}

/** A look with what a record in the same shape says. @throws HostError InvalidArgument */
export function changedStyle(style: CellStyle, given: WireRecord): CellStyle {
  const { font, fill, protection, borders } = given;
  let changed = withRecord(style, alignmentProperties, given);
  if (isRecord(font)) changed = withRecord(changed, fontProperties, font);
  if (isRecord(fill)) changed = withRecord(changed, fillProperties, fill);
  if (isRecord(protection)) changed = withRecord(changed, protectionProperties, protection);
  if (!isRecord(borders)) return changed;
  for (const side of Object.values(SIDES)) {
    const line = borders[side];
    if (isRecord(line)) changed = withBorder(changed, side, borderOf(line, style.borders?.[side]));
  }
  return changed;
}

function withRecord(
  style: CellStyle,
  properties: Readonly<Record<string, StyleProperty>>,
  given: WireRecord,
): CellStyle {
  let changed = style;
  for (const [name, property] of Object.entries(properties)) {
    const value = given[name];
    if (value !== undefined && value !== null) changed = withChange(changed, property.set(value));
  }
  return changed;
}

function borderOf(given: WireRecord, old: Border | undefined): Border | undefined {
  const style = textOr(given['style'], old?.style ?? 'Continuous');
  if (style === 'None') return undefined;
  return {
    style,
    weight: textOr(given['weight'], old?.weight ?? 'Thin'),
    color: textOr(given['color'], old?.color ?? '#000000'),
  };
}

function textOr(value: Wire | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
