/** Puppeteer downloads no browser at install; src/io/browser.ts finds one. @type {import('puppeteer').Configuration} */
module.exports = { skipDownload: true };
