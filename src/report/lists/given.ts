/** A property only where there is a value, so that "not asked" and "asked for nothing" stay apart. */
export function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
}
