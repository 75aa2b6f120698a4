const nothing = (): void => undefined;

interface StandInElement {
  readonly style: object;
  setAttribute(): void;
  appendChild(): void;
  addEventListener(): void;
  getElementsByTagName(): StandInElement[];
}

function element(): StandInElement {
  return {
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  };
}

/** A window with the little of a browser that office.js touches while it loads, and what else it shall find there. */
export function browserStandIn(besides: Record<string, unknown>): Record<string, unknown> {
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    origin: 'https://localhost',
  };
  const storage = { getItem: () => null, setItem: nothing };
  const window: Record<string, unknown> = {
    ...besides,
    location,
    console,
    URL,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    // From the realm of the tests, so that results are plain objects there and errors are `instanceof Error`.
    Promise,
    JSON,
    Error,
    navigator: { userAgent: 'Node' },
    sessionStorage: storage,
    localStorage: storage,
    history: {},
    name: '',
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    document: {
      URL: location.href,
      domain: location.hostname,
      readyState: 'complete',
      head: element(),
      body: element(),
      documentElement: element(),
      createElement: element,
      addEventListener: nothing,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
