import { NgktError } from '../../kpi/finding';
import { customFunctionsOf, type FunctionsJson } from '../channel/functionsJson';
import type { CustomFunction } from '../engine/engine';
import { readManifest, type AddinManifest } from './addinManifest';
import type { HostLocale } from './hostLanguage';
import { addinMissing } from './messages';

/** @throws NgktError where there is no manifest a host can use */
export async function manifestAt(path: string, locale: HostLocale): Promise<AddinManifest> {
  const address = new URL(path, location.href).href;
  try {
    return readManifest(await textAt(address), address, locale);
  } catch (error) {
    throw new NgktError('workbench.manifest', addinMissing(address, error));
  }
}

/** What formulas may call; none where the add-in declares none. @throws NgktError where its list cannot be read */
export async function customFunctionsAt({ functions }: AddinManifest): Promise<readonly CustomFunction[]> {
  if (!functions) return [];
  try {
    return customFunctionsOf(JSON.parse(await textAt(functions.metadata)) as FunctionsJson, functions.namespace);
  } catch (error) {
    throw new NgktError('workbench.functions', addinMissing(functions.metadata, error));
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
