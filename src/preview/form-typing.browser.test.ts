/** What is typed into the form of a lesson: it stays as it is typed, and reaches the place it is meant for. */
import { describe, expect, it } from 'vitest';
import {
  hold,
  isSaving,
  lengthField,
  openGroups,
  press,
  valueOf,
  titleField,
  typeInstead,
  waitForHeading,
  waitForLive,
  waitForState,
} from '../test/lesson-page.js';
import { serveLesson } from '../test/serve-lesson.js';

const { before, onDisk, write, openAs } = serveLesson();

describe('what is typed into a field of the form', { timeout: 120_000 }, () => {
  it('leaves the number that is typed there as it is while something else is saved', async () => {
    const page = await openAs('Form');
    const savings = await hold(page, isSaving);
    await typeInstead(page, titleField, 'Numbers');
    await savings.isAsked();
    await typeInstead(page, lengthField, '5');
    await savings.letGo();
    await waitForState(page, 'saved');
    await page.keyboard.type('0');
    expect(await valueOf(page, lengthField)).toBe('50');
    await page.keyboard.press('Tab');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('\nminutes: 50\n');
    await typeInstead(page, lengthField, '500');
    await page.keyboard.press('Enter');
    expect(await valueOf(page, lengthField)).toBe('240');
    await typeInstead(page, lengthField, '');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    expect(await valueOf(page, lengthField)).toBe('240');
  });

  it('keeps the comment above what is emptied there and written anew, until it is left empty', async () => {
    const remark = '    # Our own words.\n';
    await write(before().replace('    definition: expect', `${remark}    definition: expect`));
    const page = await openAs('Form');
    await openGroups(page);
    const field = '.group:nth-of-type(1) .item:first-child textarea';
    await typeInstead(page, field, 'a');
    await page.keyboard.press('Backspace');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain(`${remark}    definition: a\n`);
    await waitForState(page, 'saved');
    await page.keyboard.type('look forward to');
    const written = `${remark}    definition: look forward to\n`;
    await expect.poll(onDisk, { timeout: 30_000 }).toContain(written);
    await waitForState(page, 'saved');
    await typeInstead(page, field, ' ');
    expect(await onDisk()).toContain(written);
    await page.keyboard.press('Tab');
    await expect.poll(onDisk, { timeout: 30_000 }).not.toContain('look forward to');
    expect(await valueOf(page, field)).toBe('');
  });

  it('takes what was emptied out of the file also when the page goes before the field is left', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const field = '.group:nth-of-type(1) .item:first-child textarea';
    await typeInstead(page, field, 'a');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('    definition: a\n');
    await page.keyboard.press('Backspace');
    await page.reload();
    await expect.poll(onDisk, { timeout: 30_000 }).not.toContain('    definition: a\n');
  });

  it('shows what the file has since got there, and goes on from that', async () => {
    const page = await openAs('Form');
    await waitForLive(page);
    await typeInstead(page, titleField, 'Mine');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('\ntitle: Mine\n');
    await waitForState(page, 'saved');
    await write((await onDisk()).replace('title: Mine\n', 'title: Theirs\n'));
    await waitForHeading(page, 'Theirs');
    await expect.poll(() => valueOf(page, titleField)).toBe('Theirs');
    await page.keyboard.type(', too ');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('\ntitle: Theirs, too\n');
    await waitForState(page, 'saved');
    expect(await valueOf(page, titleField)).toBe('Theirs, too ');
  });

  it('names a word in the plans that is renamed, and leaves another that the new one begins with', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const plansOf = (text: string) => /\nplans:[^]*?\nobjectives:/.exec(text)?.[0] ?? '';
    const entry = '.group:nth-of-type(1) .item:last-child';
    const wordField = `${entry} input`;
    const plans = plansOf(before());
    expect(plans).toMatch(/items: .*\babandon\b/);
    await press(page, 'Add a word');
    await typeInstead(page, wordField, 'abandonment');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('word: abandonment\n');
    expect(plansOf(await onDisk())).toBe(plans);
    await typeInstead(page, wordField, 'abandon');
    await expect.poll(onDisk, { timeout: 30_000 }).not.toContain('word: abandonment\n');
    await page.click(`${entry} [data-act=drop]`);
    const timesNamed = async () => (await onDisk()).split('word: abandon\n').length - 1;
    await expect.poll(timesNamed, { timeout: 30_000 }).toBe(1);
    expect(plansOf(await onDisk())).toBe(plans);
    await typeInstead(page, '.group:nth-of-type(1) .item:nth-child(2) input', 'desert');
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('word: desert\n');
    expect(plansOf(await onDisk())).toBe(plans.replaceAll(/\babandon\b/g, 'desert'));
  });
});
