import { functionNames } from '../../src/functions/functionNames';
import { customFunctionsRuntime } from './customFunctionsRuntime';

describe("the functions' side of the page", () => {
  it('associates every function as soon as the page has run', async () => {
    const associated = new Map<string, unknown>();
    const associate = (name: string, call: unknown) => associated.set(name, call);
    Object.assign(globalThis, {
      CustomFunctions: { ...customFunctionsRuntime, associate },
      fetch: () => Promise.reject(new TypeError('offline')),
    });
    await import('../../src/functions/main');
    expect([...associated.keys()]).toEqual([...functionNames]);
    // Also where the site cannot be reached, functions that need no data answer.
    const growth = associated.get('GROWTH') as (...args: unknown[]) => Promise<unknown>;
    expect(await growth(110, 100, {})).toBe(10);
  });
});
