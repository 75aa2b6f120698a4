// A browser on a busy machine may miss a moment: a test that fails is tried once more, and both times are told.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
