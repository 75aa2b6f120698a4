interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** Which namespace each prefix means, element by element. */
export class NamespaceScope {
  private readonly bindings: Binding[] = [];

  /** Notes an attribute of an element at a depth, where it is a declaration. */
  declare(attributeName: string, uri: string, depth: number): void {
    if (attributeName === 'xmlns') this.bindings.push({ prefix: '', uri, depth });
    else if (attributeName.startsWith('xmlns:')) this.bindings.push({ prefix: attributeName.slice(6), uri, depth });
  }

  /** Forgets what elements deeper than this declared. */
  leave(depth: number): void {
    while ((this.bindings[this.bindings.length - 1]?.depth ?? 0) > depth) this.bindings.pop();
  }

  /** "" where the prefix is not declared. */
  uri(prefix: string): string {
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : '';
  }
}
