/** Objects the client asked to keep (tracked objects): ranges and the like, which no id finds again. */
import { HostError } from './hostError';
import type { HostObject } from './hostObject';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `ref:${String(++this.last)}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw HostError.invalidReference();
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
