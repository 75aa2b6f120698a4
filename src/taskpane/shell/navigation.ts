import type { Bilingual } from '../../kpi/bilingual';
import type { ViewId } from './views';

export interface PlaceNotice {
  readonly text: Bilingual;
  readonly tone: 'info' | 'warning' | 'done';
}

export interface Place {
  readonly view: ViewId;
  /** What the ribbon command that opened the view has to say. */
  readonly notice?: PlaceNotice;
  /** Grows when a command changed the workbook behind the view's back: the view then starts afresh. */
  readonly generation: number;
}

/** Which view is open. Ribbon commands run in the pane's own runtime and open views from outside React. */
export class Navigation {
  private current: Place = { view: 'fill', generation: 0 };
  private readonly listeners = new Set<() => void>();

  get place(): Place {
    return this.current;
  }

  open(view: ViewId): void {
    this.enter({ view, generation: this.current.generation });
  }

  openAfterCommand(view: ViewId, notice: PlaceNotice): void {
    this.enter({ view, notice, generation: this.current.generation + 1 });
  }

  /** What the command had to say has been read: the person went on. */
  dropNotice(): void {
    const { notice, ...place } = this.current;
    if (notice) this.enter(place);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private enter(place: Place): void {
    this.current = place;
    for (const listener of this.listeners) listener();
  }
}

export const navigation = new Navigation();
