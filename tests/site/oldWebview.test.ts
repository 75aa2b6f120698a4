import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

const script = readFileSync(path.join(__dirname, '..', '..', 'src', 'taskpane', 'oldWebview.js'), 'utf8');

/** As much of a document as a script of 2013 needs. */
class Element {
  readonly children: Element[] = [];
  readonly attributes: Record<string, string> = {};
  constructor(readonly text: string) {}

  get firstChild(): Element | undefined {
    return this.children[0];
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  appendChild(child: Element): void {
    this.children.push(child);
  }

  removeChild(child: Element): void {
    this.children.splice(this.children.indexOf(child), 1);
  }

  get words(): string {
    return this.text + this.children.map((child) => child.words).join(' ');
  }
}

/** The page before and after its body is there; `before` runs in the webview first. */
function shownIn(before: string): Element {
  const body = new Element('');
  body.appendChild(new Element('Đang mở ngăn báo cáo…'));
  let loaded = () => {};
  const document: Record<string, unknown> = {
    createElement: () => new Element(''),
    createTextNode: (text: string) => new Element(text),
    addEventListener: (_: string, listener: () => void) => (loaded = listener),
  };
  const webview = createContext({ document });
  runInContext(before, webview);
  runInContext(script, webview);
  document['body'] = body;
  loaded();
  return body;
}

describe('the notice for old webviews', () => {
  it('stays away where the pane can run', () => {
    expect(shownIn('').words).toBe('Đang mở ngăn báo cáo…');
  });

  it.each(['delete Object.hasOwn', 'delete Array.prototype.at', 'delete globalThis.Promise'])(
    'says in both languages what to do instead after %s',
    (missing) => {
      const { children, words } = shownIn(missing);
      expect(children.map(({ attributes }) => attributes['lang'])).toEqual(['vi', 'en']);
      expect(words).toMatch(/Excel 2021 trở lên.*biểu mẫu Excel.*trang nộp số liệu/);
      expect(words).toMatch(/Excel 2021 or later.*Excel form.*upload page/);
      expect(words).not.toMatch(/Đang mở/);
    },
  );
});
