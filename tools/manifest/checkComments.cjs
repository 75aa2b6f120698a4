const messages = require('./messages.cjs');

/** Office reads strictly: two hyphens inside a comment make the whole file unreadable to it. */
function checkComments({ text }) {
  const comments = [...text.matchAll(/<!--([^]*?)-->/g)].map(([, comment]) => comment);
  return comments
    .filter((comment) => comment.includes('--') || comment.endsWith('-'))
    .map((comment) => messages.hyphensInComment(comment.trim()));
}

module.exports = { checkComments };
