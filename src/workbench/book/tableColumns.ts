/** The first of Column1, Column2 … that a table does not have yet. */
export function nextColumnName(columns: readonly string[]): string {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  return `Column${number}`;
}

/** Headings as a table needs them: none empty, none twice. */
export function tableColumnNames(headings: readonly string[]): string[] {
  const names: string[] = [];
  headings.forEach((heading, at) => {
    const wanted = heading === '' ? `Column${at + 1}` : heading;
    let name = wanted;
    for (let number = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); number++) {
      name = `${wanted}${number}`;
    }
    names.push(name);
  });
  return names;
}
