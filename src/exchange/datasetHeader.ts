import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import { bilingualOf, flagOf, isObject, readJson, textOf } from './json';
import * as jsonMessages from './jsonMessages';
import { isOpenLevel } from './secrecy';

/** What `dataset.json` says about a data set. */
export interface DatasetHeader {
  readonly id: string;
  readonly title: Bilingual;
  /** "" where the file gives none. */
  readonly version: string;
  readonly illustrative: boolean;
  readonly issuer: Bilingual;
}

/**
 * @param bytes content of `dataset.json`, undefined where there is no such file
 * @param label name of the data set's folder, the id where none is given
 * @throws NgktError `json.syntax`, `json.type`, `dataset.secret` (NĐ 30/2020, Phụ lục I: mức độ mật; secret data do not belong here)
 */
export function readDatasetHeader(bytes: Uint8Array | undefined, label: string): DatasetHeader {
  const file = 'dataset.json';
  if (!bytes) return { id: label, title: sameInBoth(label), version: '', illustrative: false, issuer: sameInBoth('') };
  const json = readJson(file, bytes);
  if (!isObject(json)) throw new NgktError('json.type', jsonMessages.datasetJsonShape(), { file });
  try {
    const secrecy = textOf(json, 'secrecy');
    if (!isOpenLevel(secrecy)) throw new NgktError('dataset.secret', jsonMessages.secret(secrecy));
    const id = textOf(json, 'id') || label;
    return {
      id,
      title: bilingualOf(json, 'title') ?? sameInBoth(id),
      version: textOf(json, 'version'),
      illustrative: flagOf(json, 'illustrative', false),
      issuer: bilingualOf(json, 'issuer') ?? sameInBoth(''),
    };
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file }) : error;
  }
}
