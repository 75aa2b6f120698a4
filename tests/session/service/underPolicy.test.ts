import { ServiceClient } from '../../../src/session/service/serviceClient';
import { BlockedByPolicy, underPolicy } from '../../../src/session/service/underPolicy';
import { connectionLost, isPassing } from '../../../src/session/service/serviceErrors';

const address = new URL('https://ngkt.example.vn/api/v1/me');
const failed = new TypeError('Failed to fetch');

/** A page that tells of a blocked request, before or after the request itself fails. */
class Page extends EventTarget {
  listening = 0;

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listening++;
    super.addEventListener(...given);
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listening--;
    super.removeEventListener(...given);
  }

  tell(blockedURI: string, more = {}): void {
    const told = { blockedURI, effectiveDirective: 'connect-src', disposition: 'enforce', ...more };
    this.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), told));
  }
}

const request = (page: Page, tell: (page: Page) => void) =>
  underPolicy(
    address,
    () => {
      tell(page);
      return Promise.reject(failed);
    },
    page as unknown as Document,
  );

test.each([
  ['before the request fails', (page: Page) => page.tell(address.href)],
  ['after it, and only by the server’s name', (page: Page) => void setImmediate(() => page.tell(address.origin))],
])('the page’s policy is told from a broken line where the browser says so %s', async (_when, tell) => {
  const page = new Page();
  await expect(request(page, tell)).rejects.toBeInstanceOf(BlockedByPolicy);
  expect(page.listening).toBe(0);
});

test.each([
  ['nothing', () => undefined],
  ['another address', (page: Page) => page.tell('https://elsewhere.example/')],
  ['a policy that only reports', (page: Page) => page.tell(address.href, { disposition: 'report' })],
  ['a picture', (page: Page) => page.tell(address.href, { effectiveDirective: 'img-src' })],
  ['something inline', (page: Page) => page.tell('inline')],
])('where the browser tells of %s, the line is broken', async (_what, tell) => {
  await expect(request(new Page(), tell)).rejects.toBe(failed);
});

test('an answer is handed on, and outside a page nothing is listened to', async () => {
  const page = new Page();
  expect(await underPolicy(address, () => Promise.resolve(1), page as unknown as Document)).toBe(1);
  expect(page.listening).toBe(0);
  await expect(underPolicy(address, () => Promise.reject(failed), undefined)).rejects.toBe(failed);
});

test('what is said names the server that must allow the address, and not the network', async () => {
  const error = connectionLost('https://ngkt.example.vn/thu/', new BlockedByPolicy());
  expect(error.code).toBe('service.blocked');
  expect(error.text.vi).toMatch(/connect-src.*https:\/\/ngkt\.example\.vn vào connect-src.*docs\/deploy\.md/);
  expect(error.text.vi).not.toContain('kiểm tra đường mạng');
  expect(isPassing(error)).toBe(false);
  const client = new ServiceClient({ address: 'https://ngkt.example.vn/', token: 'x' }, () =>
    Promise.reject(new BlockedByPolicy()),
  );
  await expect(client.me()).rejects.toMatchObject({ code: 'service.blocked' });
});
