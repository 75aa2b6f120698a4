/** Milliseconds the browser may take to say that it was the page's own policy: it does so after the request has failed. */
const LATEST_REPORT = 200;

/** The page's security policy (Content-Security-Policy, connect-src) does not let it call an address. */
export class BlockedByPolicy extends Error {}

/** Where a browser tells what a policy blocked; a document. */
type Page = Pick<Document, 'addEventListener' | 'removeEventListener'>;

/**
 * A request of a page. To the page a blocked address looks like a broken line; what the browser tells beside tells them
 * apart, so that nobody looks for a fault in the network.
 *
 * @throws BlockedByPolicy, and what the request throws
 */
export async function underPolicy<T>(
  { origin }: URL,
  request: () => Promise<T>,
  page: Page | undefined = globalThis.document,
): Promise<T> {
  if (!page) return request();
  let told: () => void = () => undefined;
  const blocked = new Promise<true>((resolve) => (told = () => resolve(true)));
  const listen = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce' && originOf(blockedURI) === origin) told();
  };
  page.addEventListener('securitypolicyviolation', listen);
  try {
    return await request();
  } catch (error) {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), LATEST_REPORT));
    throw (await Promise.race([blocked, late])) ? new BlockedByPolicy(undefined, { cause: error }) : error;
  } finally {
    page.removeEventListener('securitypolicyviolation', listen);
  }
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
