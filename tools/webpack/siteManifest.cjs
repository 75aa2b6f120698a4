const { readFileSync } = require('node:fs');
const path = require('node:path');

const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest for a server: `manifest.xml` with every development address replaced.
 *
 * @param {string} url where the site will be served, with its folder where it has one
 * @throws Error where Excel would refuse the address
 */
function siteManifest(url = DEVELOPMENT_URL) {
  const site = siteUrl(url);
  const template = readFileSync(path.resolve(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  return { 'manifest.xml': template.replaceAll(DEVELOPMENT_URL, site) };
}

function siteUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `--env url=${text}: phải là địa chỉ https của máy chủ, ví dụ https://reports.example.vn/ngkt / must be the server's https address, such as https://reports.example.vn/ngkt`,
    );
  }
  // It stands in attributes of the manifest.
  return url.href.replace(/\/+$/, '').replaceAll('&', '&amp;');
}

module.exports = { siteManifest };
