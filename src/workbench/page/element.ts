type Child = Node | string | undefined;

/** An element with attributes, listeners (`onclick`) and children; what is undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Partial<Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset' | 'children'>> & {
    readonly [attribute: `aria-${string}` | `data-${string}`]: string | undefined;
    readonly role?: string;
  } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (typeof value === 'string' && (name.includes('-') || name === 'role')) made.setAttribute(name, value);
    else Object.assign(made, { [name]: value });
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The element of the page's frame with this id. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found;
}
