import { agreementRegister } from '../../../analysis/derivationMessages';
import type { Figure } from '../../../analysis/figureModel';
import { dayBounds } from '../../../analysis/vintage';
import type { Agreement } from '../../../kpi/registers';
import { dayInside, periodOpening } from '../names';
import { paragraph, said } from '../blocks';
import type { Paragraph, Piece } from '../document';
import { ownAgreements } from '../ownRegisters';
import { enumerated, phrase, words } from '../pieces';
import { stockDay } from '../statements/nearestFigure';
import { count, entryText } from '../statements/registerCount';
import { isNone, stated } from '../statements/stated';
import type { BriefWriter } from '../writer';

/** Free trade agreements: how many, which of them are in force, which are new. Of the country only. */
export function tradeAgreements(writer: BriefWriter): readonly (Paragraph | undefined)[] {
  const total = writer.isCountry ? writer.known('FTA') : undefined;
  if (!total || total.value.kind === 'text' || isNone(total)) return [];
  const entries = ownAgreements(writer).filter(({ kind, status }) => kind === 'FTA' && status !== 'ended');
  return [
    paragraph(
      said('fta.number', numberOf(writer, total)),
      said('fta.inForce', writer.isShort ? undefined : inForceOf(writer, total, entries)),
      said('fta.signed', newly(writer, entries, 'signed')),
      said('fta.newInForce', writer.isShort ? undefined : newly(writer, entries, 'inForce')),
    ),
  ];
}

/** "Đến ngày 20/12/2024, Việt Nam đã ký kết hoặc tham gia 17 FTA". */
function numberOf(writer: BriefWriter, total: Figure): readonly Piece[] {
  const day = stockDay(writer, total);
  return writer.lang === 'vi'
    ? phrase`Đến ${day}, Việt Nam đã ký kết hoặc tham gia ${stated(writer, total)}.`
    : phrase`By ${day}, Viet Nam had signed or joined ${stated(writer, total)}.`;
}

/** Only where the register holds as many as were stated: what it says of them is then of all. */
function inForceOf(
  writer: BriefWriter,
  { value }: Figure,
  entries: readonly Agreement[],
): readonly Piece[] | undefined {
  if (value.kind !== 'exact' || value.number !== entries.length) return undefined;
  const inForce = entries.filter(({ status, inForce: day }) => status === 'in_force' || day !== '');
  const signedOnly = entries.filter((one) => !inForce.includes(one));
  const told = (some: readonly Agreement[]) => count(writer, some, 'FTA', agreementRegister);
  if (writer.lang === 'vi') {
    if (signedOnly.length === 0)
      return inForce.length === 1
        ? phrase`Theo danh mục, ${told(inForce)} đã có hiệu lực.`
        : phrase`Theo danh mục, cả ${told(inForce)} đều đã có hiệu lực.`;
    const rest = phrase`${told(signedOnly)} đã ký nhưng chưa có hiệu lực`;
    return inForce.length === 0
      ? phrase`Theo danh mục, ${rest}.`
      : phrase`Theo danh mục, ${told(inForce)} đã có hiệu lực, ${rest}.`;
  }
  const be = (some: readonly Agreement[]) => words(some.length === 1 ? 'is' : 'are');
  const rest = phrase`${told(signedOnly)} ${be(signedOnly)} signed but not yet in force`;
  if (signedOnly.length === 0) return phrase`By the register, ${told(inForce)} ${be(inForce)} in force.`;
  return inForce.length === 0
    ? phrase`By the register, ${rest}.`
    : phrase`By the register, ${told(inForce)} ${be(inForce)} in force and ${rest}.`;
}

/** "Trong kỳ ký mới 1 FTA: Hiệp định … (ngày 28/10/2024)". */
function newly(
  writer: BriefWriter,
  entries: readonly Agreement[],
  event: 'signed' | 'inForce',
): readonly Piece[] | undefined {
  const { start, end } = writer.period;
  const found = entries.filter((one) => {
    if (one[event] === '') return false;
    const { first, last } = dayBounds(one[event]);
    return first >= start && last <= end;
  });
  if (found.length === 0) return undefined;
  const { lang } = writer;
  const number = count(writer, found, 'FTA', agreementRegister);
  const items = enumerated(
    found.map((one) => eventWords(writer, one, event)),
    lang,
    ';',
  );
  if (lang === 'vi') {
    const happened = words(event === 'signed' ? 'được ký mới' : 'bắt đầu có hiệu lực');
    return phrase`${periodOpening(writer)} có ${number} ${happened}: ${items}.`;
  }
  const happened = event === 'signed' ? (found.length === 1 ? 'was signed' : 'were signed') : 'came into force';
  return phrase`${periodOpening(writer)}, ${number} ${words(happened)}: ${items}.`;
}

function eventWords(writer: BriefWriter, one: Agreement, event: 'signed' | 'inForce'): readonly Piece[] {
  const { lang } = writer;
  const title = entryText(writer, one.title[lang] || one.title.vi, one, agreementRegister);
  const day = dayInside(writer, one[event]);
  if (lang === 'en') return phrase`${title} (${day})`;
  return event === 'signed' ? phrase`${title} (ký ${day})` : phrase`${title} (từ ${day})`;
}
