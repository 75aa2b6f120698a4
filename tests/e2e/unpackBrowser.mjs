/** node unpackBrowser.mjs: unpacks the browser that npm brings for Linux, with the libraries that a bare Linux lacks. */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: bundled } = await import('@sparticuz/chromium');
console.log(await bundled.executablePath());
