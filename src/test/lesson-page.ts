/** The page of a lesson as a teacher uses it: what is pressed, opened, typed and waited for. */
import { expect } from 'vitest';
import type { HTTPRequest, Page } from './visit.js';

export async function press(page: Page, label: string): Promise<void> {
  const button = `::-p-aria([name="${label}"][role="button"])`;
  const found = await page.waitForSelector(button, { visible: true });
  await found?.click();
}

export async function openGroups(page: Page): Promise<void> {
  await page.waitForSelector('.group');
  await page.evaluate(`for (const group of document.querySelectorAll('.group')) group.open = true`);
}

/** All groups, and in each the first list within an item. */
export async function openInner(page: Page): Promise<void> {
  await openGroups(page);
  for (const list of ['Steps', 'Passages of the article']) {
    await page.waitForSelector(
      `::-p-xpath(//details[@class="inner"]/summary[contains(., "${list}")])`,
    );
  }
  await page.evaluate(`for (const group of document.querySelectorAll('.group')) {
    group.querySelector('.inner')?.setAttribute('open', '');
  }`);
  await page.waitForSelector('.inner .item');
}

export const waitForTitleLine = (page: Page) =>
  page.waitForSelector('::-p-xpath(//*[starts-with(., "title:")][contains(@class, "cm-line")])');

/** All steps of the first plan. */
export const dropSteps = (page: Page) =>
  page.evaluate(`(async () => {
    const steps = [...document.querySelectorAll('.inner')].find((list) => /^Steps/.test(list.textContent));
    for (let drop; (drop = steps.querySelector('[data-act=drop]')); ) {
      drop.click();
      await new Promise(requestAnimationFrame);
    }
  })()`);

/** From here on the page is told of what changes, and notices when the server goes. */
export const waitForLive = (page: Page) => page.waitForSelector('.connection.open');

/** At the end of the line of the title. */
export async function typeInTitle(page: Page, words: string): Promise<void> {
  const line = await waitForTitleLine(page);
  await line?.click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Why what stands in the field with the focus was not taken. */
export const reasonAtFocus = (page: Page) =>
  page.evaluate(
    'document.getElementById(document.activeElement.getAttribute("aria-describedby")).textContent',
  );

export const waitForState = (page: Page, state: string) =>
  page.waitForSelector(`.save-state.${state}`);

/** Asked for by the clock: a page that was just brought to the front may draw nothing yet. */
export const waitForHeading = (page: Page, words: string) =>
  page.waitForFunction(`document.querySelector('h1')?.textContent.includes('${words}')`, {
    polling: 100,
  });

/** Words of buttons in the form that stand on more than one. */
export function namesTwice(page: Page): Promise<unknown> {
  return page.evaluate(`{
    const names = [...document.querySelectorAll('.form button')].map((one) => one.textContent);
    names.filter((name, index) => names.indexOf(name) !== index);
  }`);
}

export const titleField = '.form > label input';

/** Empties the title in the form, which is refused. */
export async function emptyTitle(page: Page): Promise<void> {
  await page.click(titleField, { count: 3 });
  await page.keyboard.press('Backspace');
  await waitForState(page, 'refused');
}

export async function setTitle(page: Page, words: string): Promise<void> {
  await page.click(titleField, { count: 3 });
  await page.keyboard.type(words);
}

export const valueOf = (page: Page, field: string) =>
  page.$eval(field, (one) => (one as unknown as { value: string }).value);
export const isRewrite = (request: HTTPRequest) => request.url().endsWith('/api/rewrite');
export const isSaving = (request: HTTPRequest) => request.method() === 'PUT';

/** What the page asks of that kind from now on is held until it is let go. */
export async function hold(page: Page, isHeld: (request: HTTPRequest) => boolean) {
  const held: HTTPRequest[] = [];
  let isHolding = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHolding && isHeld(request)) held.push(request);
    else void request.continue();
  });
  return {
    isAsked: () => expect.poll(() => held.length, { timeout: 30_000 }).toBe(1),
    letGo: async () => {
      isHolding = false;
      await Promise.all(held.map((request) => request.continue()));
    },
  };
}

export const lengthField = '.form > label.short input';

export async function typeInstead(page: Page, field: string, words: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}
