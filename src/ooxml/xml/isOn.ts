/** An XML Schema boolean, or the older word that ECMA-376 allows for it; false where there is none. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
