/** A failure as Excel reports it to an add-in: `code` is one of `Excel.ErrorCodes`, `message` Excel's own words. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** Class.member, where the member is to blame; the executor fills it in otherwise. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }

  static invalidArgument(detail = ''): HostError {
    const message = 'The argument is invalid or missing or has an incorrect format.';
    return new HostError('InvalidArgument', detail ? `${message} ${detail}` : message);
  }

  static itemNotFound(): HostError {
    return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
  }

  static itemAlreadyExists(): HostError {
    return new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
  }

  static invalidReference(): HostError {
    return new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  static invalidObjectPath(detail: string): HostError {
    return new HostError('InvalidObjectPath', `The object path isn't working for what you're trying to do: ${detail}.`);
  }

  static invalidOperation(message = 'The operation attempted is invalid on the object.'): HostError {
    return new HostError('InvalidOperation', message);
  }

  static accessDenied(message = 'You cannot perform the requested operation.'): HostError {
    return new HostError('AccessDenied', message, 403);
  }

  static cellEditMode(): HostError {
    return new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }

  static notImplemented(member: string): HostError {
    return new HostError('NotImplemented', `The workbench does not implement ${member}.`, 501, member);
  }
}
