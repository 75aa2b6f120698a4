/** What office.js gives custom functions: the error class with its codes, as its types declare them. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const customFunctionsRuntime = {
  Error: RuntimeError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
  },
};

export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime });
}
