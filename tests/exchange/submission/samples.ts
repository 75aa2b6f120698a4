import * as fc from 'fast-check';
import type { Submission } from '../../../src/kpi/submission';
import { agreementKinds } from '../../../src/kpi/registers';
import type { KnownKey } from '../../../src/exchange/submission/publicKey';
import { SigningKey } from '../../../src/exchange/submission/signingKey';

/** Illustrative: no office has handed this in. */
export const sample: Submission = {
  area: 'VN34-24',
  period: '2026-Q2',
  form: '1',
  cutOff: '2026-06-14',
  secrecy: '',
  certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
  entries: [
    {
      indicator: 'FDI_NEW',
      definition: '1',
      counterpart: 'Hàn Quốc',
      value: 512.75,
      unit: 'triệu USD',
      qualifier: 'gần',
      status: 'P',
      note: 'Dự án mới; số liệu sơ bộ',
      cell: "'Số liệu'!F12",
    },
    {
      indicator: 'PROMO_EVENTS',
      definition: '1',
      counterpart: '',
      value: null,
      unit: 'hoạt động',
      qualifier: '',
      status: 'M',
      note: '',
      cell: "'Số liệu'!F20",
    },
  ],
  agreements: [
    {
      title: 'Thỏa thuận hợp tác cấp địa phương',
      kind: 'MOU',
      partner: 'Nhật Bản',
      signed: '2026-05',
      amount: 0,
      unit: '',
      note: '',
      cell: "'Thỏa thuận'!B5",
    },
  ],
  events: [],
};

export const making = { madeAt: '2026-06-20T03:12:00Z', nonce: 'AAECAwQFBgcICQoLDA0ODw' };

/** A key that is the same in every run. */
export function sampleKey(area = sample.area, first = 7): Promise<SigningKey> {
  const owner = { area, label: 'Sở Ngoại vụ – dữ liệu minh họa', createdAt: '2026-01-05T01:00:00Z' };
  return SigningKey.fromSeed(owner, new Uint8Array(32).fill(first));
}

export function known(key: SigningKey, revokedAt: string | null = null): KnownKey {
  return { area: key.owner.area, id: key.id, label: key.owner.label, key: key.key, revokedAt };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('Thỏa thuận', 'Bắc Ninh', 'đạt gần 60 hoạt động', '=HYPERLINK("x")', '\u0301\n\u0301', '﻿', ''),
);
/** As typed on Windows, or decomposed as a Mac hands it over. */
const typed = fc.tuple(words, fc.boolean()).map(([text, apart]) => text.normalize(apart ? 'NFD' : 'NFC'));
const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const day = fc.constantFrom('', '2026', '2026-05', '2026-05-31');

const entry = fc.record({
  indicator: fc.constantFrom('FDI_NEW', 'EXPORT', 'PROMO_EVENTS'),
  definition: typed,
  counterpart: typed,
  value: figure,
  unit: typed,
  qualifier: fc.constantFrom('', 'gần', 'hơn', 'khoảng'),
  status: fc.constantFrom('A' as const, 'P' as const, 'E' as const, 'M' as const),
  note: typed,
  cell: typed,
});
const agreement = fc.record({
  title: typed,
  kind: fc.constantFrom(...agreementKinds),
  partner: typed,
  signed: day,
  amount: figure,
  unit: typed,
  note: typed,
  cell: typed,
});
const event = fc.record({ title: typed, partner: typed, from: day, to: day, place: typed, note: typed, cell: typed });

export const anySubmission: fc.Arbitrary<Submission> = fc.record({
  area: fc.constant(sample.area),
  period: fc.constantFrom('2026-Q2', '2026', '2026-S1', '2026-07'),
  form: fc.constant('1'),
  cutOff: fc.constant('2026-06-14'),
  secrecy: fc.constant(''),
  certifier: typed,
  entries: fc.array(entry, { maxLength: 5 }),
  agreements: fc.array(agreement, { maxLength: 3 }),
  events: fc.array(event, { maxLength: 3 }),
});
