import type { RibbonView } from '../channel/dynamicRibbon';
import type { AddinCommand, AddinManifest } from './addinManifest';
import { element } from './element';
import type { Say } from './hostLanguage';
import { WORDS } from './messages';
import { PICTURES, picture, type PictureName } from './pictures';

export interface RibbonCommands {
  newBook(): void;
  chooseFile(): void;
  saveFile(): void;
  run(command: AddinCommand): void;
}

/** The host's own buttons and those the add-in's manifest asks for, in groups with their name below. */
export class Ribbon implements RibbonView {
  private readonly added = new Map<string, HTMLButtonElement>();

  constructor(
    where: HTMLElement,
    say: Say,
    addin: AddinManifest,
    private readonly commands: RibbonCommands,
  ) {
    where.setAttribute('aria-label', 'Ribbon');
    where.replaceChildren(
      group(
        say(WORDS.files),
        own('newBook', say(WORDS.newBook), () => commands.newBook()),
        own('open', say(WORDS.openFile), () => commands.chooseFile()),
        own('save', say(WORDS.saveFile), () => commands.saveFile()),
      ),
      group(addin.group || addin.name, ...addin.ribbon.map((command) => this.add(command))),
    );
  }

  enableButton(id: string, enabled: boolean): void {
    const button = this.added.get(id);
    if (button) button.disabled = !enabled;
  }

  /** The add-in's group stands on the one tab there is; it has no tab of its own to hide. */
  showTab(): void {}

  private add(command: AddinCommand): HTMLButtonElement {
    const button = element(
      'button',
      { type: 'button', title: command.tip, 'data-command': command.id, onclick: () => this.commands.run(command) },
      element('img', { src: command.icon, alt: '' }),
      element('span', {}, command.label),
    );
    this.added.set(command.id, button);
    return button;
  }
}

function own(name: PictureName, label: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', onclick }, picture(PICTURES[name]), element('span', {}, label));
}

function group(name: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { className: 'group', role: 'group', 'aria-label': name },
    element('div', { className: 'buttons' }, ...buttons),
    element('div', { className: 'name', 'aria-hidden': 'true' }, name),
  );
}
