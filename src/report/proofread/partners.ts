import { countryNames } from '../../language/countryNames';

/** Names of partners as texts write them, Vietnamese first: the first name is the one data sets use. */
export const partnerNames: readonly (readonly string[])[] = [
  ...countryNames,
  ['ASEAN'],
  ['EU', 'Liên minh châu Âu', 'European Union', 'châu Âu', 'Europe'],
  ['châu Á', 'Asia'],
  ['châu Phi', 'Africa'],
  ['châu Mỹ', 'Mỹ Latinh', 'Latin America'],
  ['Trung Đông', 'Middle East'],
  ['CPTPP'],
  ['RCEP'],
  ['EVFTA'],
  ['Quảng Tây', 'Guangxi'],
];
