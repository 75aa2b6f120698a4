import { parseRange, rangeName } from '../../report/references/cellAddress';
import { isWithinRange, joinRanges } from '../../report/references/joinRanges';
import { refsOf } from '../../report/references/rewriteRanges';
import type { LaidThing } from '../../report/workbook/record';
import type { CellRange } from '../../report/workbook/snapshot';
import { firstCell, type FirstCell } from '../references/firstCell';
import { PartEdit } from '../references/partEdit';
import { placeOf } from '../sheet/sheetLayout';
import { Splices } from '../xml/splices';
import { attributeOf, childOf, readXml, type XmlElement } from '../xml/xmlElement';
import { anchoredAt } from './anchoredAt';
import { formulaPlaces } from './formulaPlaces';
import { laidElement, type Numbers, type SheetWriting } from './laidElement';
import { formKey, laidForm, placeAttribute, type LaidForm, type Numbering } from './laidForm';
import { saysTheSame, type ReturnedThing } from './returnedThings';

/** Where the elements of a kind stand: in an element of their own, or in the sheet itself. */
const containers: Readonly<Record<LaidThing, readonly [element: string, container?: string]>> = {
  conditionalFormat: ['conditionalFormatting'],
  validation: ['dataValidation', 'dataValidations'],
  hyperlink: ['hyperlink', 'hyperlinks'],
};

/** In the order in which they stand in a sheet. */
const kinds = ['conditionalFormat', 'validation', 'hyperlink'] as const satisfies readonly LaidThing[];

/** The file's lists, which tell what stands in the sheet and take in what comes back. */
export interface FileLists extends Numbering, Numbers {}

/**
 * A sheet with the things that come back laid on their cells again. One that still stands on other cells takes them in
 * instead of standing twice.
 * @param shell the sheet without rows, everything in it at its place after the fill
 */
export function layThings(shell: string, part: string, things: readonly ReturnedThing[], lists: FileLists): string {
  if (things.length === 0) return shell;
  const root = readXml(shell, part);
  const edit = new PartEdit(shell);
  const added = new Splices(shell);
  const writing = { prefix: prefixOf(root), relationships: relationshipsPrefix(root, shell), numbers: lists };
  for (const kind of kinds) {
    const own = things.filter(({ form }) => form.thing === kind);
    if (own.length === 0) continue;
    const standing = new StandingThings(kind, root, edit, lists);
    const missing = own.flatMap((thing) => standing.withoutTaken(thing) ?? []);
    addElements(kind, missing, { root, part, edit, added, writing });
  }
  const splices = new Splices(shell);
  splices.addAll([...(edit.finish() ?? []), ...added.ordered()]);
  return splices.join();
}

interface StandingThing {
  readonly element: XmlElement;
  readonly ranges: readonly CellRange[];
  readonly corner: FirstCell;
  readonly form: LaidForm | undefined;
}

/** The things of one kind that stand in the sheet. */
class StandingThings {
  private readonly standing: readonly StandingThing[];

  constructor(
    private readonly kind: LaidThing,
    root: XmlElement,
    private readonly edit: PartEdit,
    lists: FileLists,
  ) {
    const [name, container] = containers[kind];
    const holder = container === undefined ? root : childOf(root, container);
    this.standing = (holder?.children ?? [])
      .filter(({ localName }) => localName === name)
      .flatMap((element) => {
        const place = edit.attribute(element, placeAttribute(kind)) ?? '';
        const corner = firstCell(place);
        const ranges = refsOf(place).flatMap((ref) => parseRange(ref) ?? []);
        return corner ? [{ element, ranges, corner, form: laidForm(kind, element, edit.xml, lists) }] : [];
      });
  }

  /** What of a thing is still to be added once the one that stands on other cells has taken in what it can. */
  withoutTaken(thing: ReturnedThing): ReturnedThing | undefined {
    const { form, corner } = thing;
    const key = formKey(form);
    // A hyperlink has one range.
    const same =
      this.kind === 'hyperlink'
        ? undefined
        : this.standing.find(
            (one) =>
              one.form &&
              formKey(one.form) === key &&
              saysTheSame({ form: one.form, corner: one.corner }, { form, corner }),
          );
    if (same) return void this.takeIn(same, thing.areas);
    if (!thing.stands) return thing;
    // Whatever stands there by now has been set anew meanwhile.
    const areas = thing.areas.filter(
      (area) =>
        !this.standing.some(({ ranges }) =>
          ranges.some((range) => range.firstColumn === area.firstColumn && isWithinRange(area, range)),
        ),
    );
    return areas.length === 0 ? undefined : { ...thing, areas };
  }

  private takeIn({ element, ranges, corner, form }: StandingThing, areas: readonly CellRange[]): void {
    const { edit } = this;
    if (areas.every((area) => ranges.some((range) => isWithinRange(area, range)))) return;
    const place = joinRanges([...ranges, ...areas])
      .map(rangeName)
      .join(' ');
    edit.setAttribute(element, 'sqref', place);
    const formulas = anchoredAt(firstCell(place) as FirstCell, corner, this.kind, form?.formulas ?? []);
    formulaPlaces(element).forEach(({ element: holder, attribute }, index) => {
      const formula = formulas[index] as string;
      if (attribute === undefined) edit.setText(holder, formula);
      else edit.setAttribute(holder, attribute, formula);
    });
  }
}

interface SheetEdit {
  readonly root: XmlElement;
  readonly part: string;
  readonly edit: PartEdit;
  readonly added: Splices;
  readonly writing: SheetWriting;
}

function addElements(kind: LaidThing, things: readonly ReturnedThing[], sheet: SheetEdit): void {
  const { root, part, edit, added, writing } = sheet;
  const elements = things.flatMap((thing) => elementsOf(thing, writing));
  if (elements.length === 0) return;
  const [name, container] = containers[kind];
  const xml = elements.join('');
  const standing = root.children.filter(({ localName }) => localName === (container ?? name)).at(-1);
  if (container === undefined) return added.insert(standing?.end ?? placeOf(name, edit.xml, part).start, xml);
  const tag = writing.prefix + container;
  const counted = kind === 'validation' ? ` count="${elements.length}"` : '';
  const whole = `<${tag}${counted}>${xml}</${tag}>`;
  if (!standing) return added.insert(placeOf(container, edit.xml, part).start, whole);
  if (standing.contentTo === standing.end) return added.replace(standing.start, standing.end, whole);
  added.insert(standing.contentTo, xml);
  if (edit.attribute(standing, 'count') !== undefined) {
    edit.setAttribute(standing, 'count', String(standing.children.length + elements.length));
  }
}

/** One element, of hyperlinks one for each range. */
function elementsOf({ form, areas, corner }: ReturnedThing, writing: SheetWriting): string[] {
  const places = areas.map(rangeName);
  return (form.thing === 'hyperlink' ? places : [places.join(' ')]).map((place) => {
    const formulas = anchoredAt(firstCell(place) as FirstCell, corner, form.thing, form.formulas);
    return laidElement({ ...form, formulas }, place, writing);
  });
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The prefix that the sheet has for ids of relationships. */
function relationshipsPrefix(root: XmlElement, text: string): string | undefined {
  const declared = root.attributes.find(
    ({ name }) => name.startsWith('xmlns:') && /\/relationships$/.test(attributeOf(root, name, text) ?? ''),
  );
  return declared?.name.slice('xmlns:'.length);
}
