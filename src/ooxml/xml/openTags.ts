/** The elements open around a place of a text, as offsets of their names. */
export class OpenTags {
  private readonly names: number[] = [];

  constructor(private readonly text: string) {}

  open(nameFrom: number, nameTo: number): void {
    this.names.push(nameFrom, nameTo);
  }

  /** Closes the innermost element; gives its name where the closing tag has another one. */
  close(nameFrom: number, nameTo: number): string | undefined {
    const { names, text } = this;
    const openTo = names.pop() ?? 0;
    const openFrom = names.pop() ?? 0;
    let same = openTo - openFrom === nameTo - nameFrom && nameTo > nameFrom;
    for (let i = 0; same && i < nameTo - nameFrom; i++) {
      same = text.charCodeAt(openFrom + i) === text.charCodeAt(nameFrom + i);
    }
    return same ? undefined : text.slice(openFrom, openTo);
  }

  get innermost(): string {
    return this.text.slice(this.names.at(-2), this.names.at(-1));
  }
}
