/** The two lists of provinces: 63 until 30 June 2025, 34 from 1 July 2025. */
export type Boundary = '63' | '34';

/**
 * The country or a dated province-level unit. Seven codes and names changed meaning on 1 July 2025, so only `id`
 * identifies a unit; a code alone never does.
 */
export interface Area {
  /** `VN`, `VN-01` (unchanged units), `VN63-24` (Bắc Giang before July 2025), `VN34-24` (Bắc Ninh since). */
  readonly id: string;
  readonly code: string;
  /** Full name with its kind: "Thành phố Hà Nội". */
  readonly name: string;
  readonly shortName: string;
  readonly asciiName: string;
  readonly type: 'country' | 'city' | 'province';
  /** First and last day the unit existed under this id (ISO dates); "" = open. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly boundary: Boundary | '63+34' | '';
  /** Id of the unit that took this one over; "" where there is none. */
  readonly successor: string;
}

/** Whether a unit exists under its id on a day (ISO). */
export function existsOn(area: Area, day: string): boolean {
  return (area.validFrom === '' || area.validFrom <= day) && (area.validTo === '' || day <= area.validTo);
}
