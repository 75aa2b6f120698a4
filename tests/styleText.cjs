/** A style sheet as text, as webpack gives it for `./brief.css?text`. */
module.exports = {
  process: (text) => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(text)};` }),
};
