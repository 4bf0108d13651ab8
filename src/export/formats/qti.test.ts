import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { readXml, type XmlElement } from '../../test/read-xml.js';
import { exportFormats } from './export-formats.js';

type Version = 'qti21' | 'qti3';

async function read(lesson: Lesson, version: Version) {
  const { value, diagnostics } = await exportFormats(lesson, [version], {});
  const files = unzipSync(value[0]!.bytes);
  const xml = (path: string) => readXml(files[path]!);
  return { paths: Object.keys(files), xml, told: diagnostics[0]?.message };
}

/** Spelled as QTI 2.1 spells it, without what QTI 3 puts around text. */
function spelled21({ name, attributes, text, children }: XmlElement): unknown {
  const camel = (word: string) =>
    word.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const known = Object.entries(attributes).filter(
    ([key]) => !['xmlns', 'use', 'external-scored'].includes(key),
  );
  const inside = children.flatMap((child) =>
    child.name === 'qti-content-body' ? child.children : [child],
  );
  return [
    camel(name),
    known.map(([key, value]) => [camel(key), value]),
    text,
    inside.map(spelled21),
  ];
}

const items = Array.from({ length: 9 }, (_, at) => `items/q0${at + 1}.xml`);

describe('writeQti', () => {
  it.each(['qti21', 'qti3'] as const)('names every file in the manifest of %s', async (version) => {
    const { paths, xml } = await read(everyTypeLesson(), version);
    expect(paths).toEqual(['imsmanifest.xml', ...items, 'test.xml']);
    const resources = xml('imsmanifest.xml').at('resources').all('resource');
    const suffix = version === 'qti21' ? 'xmlv2p1' : 'xmlv3p0';
    expect(resources.map(({ attributes }) => [attributes['href'], attributes['type']])).toEqual([
      ['test.xml', `imsqti_test_${suffix}`],
      ...items.map((path) => [path, `imsqti_item_${suffix}`]),
    ]);
    const refs = xml('test.xml').deep(
      version === 'qti21' ? 'assessmentItemRef' : 'qti-assessment-item-ref',
    );
    expect(refs.map(({ attributes }) => attributes['href'])).toEqual(items);
  });

  it('says the same in both versions', async () => {
    const old = await read(everyTypeLesson(), 'qti21');
    const current = await read(everyTypeLesson(), 'qti3');
    for (const path of items)
      expect(spelled21(old.xml(path))).toEqual(spelled21(current.xml(path)));
    expect(spelled21(old.xml('test.xml'))).toEqual(spelled21(current.xml('test.xml')));
  });

  it('puts the article in front, with numbered paragraphs and its source', async () => {
    const { xml } = await read(everyTypeLesson(), 'qti21');
    const { text } = xml('test.xml').at('testPart', 'assessmentSection', 'rubricBlock');
    expect(text).toContain('1 In September 2015');
    expect(text).toContain('https://example.org/opinion/hotline');
  });

  it('asks each type as QTI has it', async () => {
    const { xml } = await read(everyTypeLesson(), 'qti21');
    const kinds = items.map((path) =>
      ['choice', 'textEntry', 'extendedText', 'match', 'order'].flatMap((kind) =>
        xml(path)
          .deep(`${kind}Interaction`)
          .map(({ name }) => name),
      ),
    );
    expect(kinds.map((found) => found.join())).toEqual([
      ...Array.from({ length: 4 }, () => 'choiceInteraction'),
      ...['choiceInteraction,choiceInteraction', 'textEntryInteraction', 'extendedTextInteraction'],
      ...['matchInteraction', 'orderInteraction'],
    ]);
    expect(xml(items[6]!).at('itemBody', 'rubricBlock').text).toContain(
      'Model answer: The treaties',
    );
  });

  it.each([
    ['zh-Hans', 'zh-Hans'],
    ['en_US', 'und'],
  ])('names the language %s as XML can: %s', async (language, named) => {
    const { xml } = await read(everyTypeLesson({ language }), 'qti21');
    expect(xml(items[0]!).attributes['xml:lang']).toBe(named);
  });

  it('says what is lost', async () => {
    expect((await read(everyTypeLesson(), 'qti3')).told).toBe(
      'QTI 3: 1 ordering question right only as a whole (question 9), 1 written answer to mark by hand (question 7), 1 written answer taken only in the spellings listed (question 6), 1 hint dropped (question 1).',
    );
  });

  it('brings every text back unharmed, whatever stands in it', async () => {
    const check = async (text: string) => {
      const { xml } = await read(
        rewrittenLesson(() => text),
        'qti21',
      );
      const expected = stored(text);
      const shown = expected.replaceAll('\n', '');
      const [choice, match, order] = [items[0]!, items[7]!, items[8]!].map(xml);
      const interaction = choice!.at('itemBody', 'choiceInteraction');
      const texts = [
        interaction.at('prompt'),
        ...interaction.all('simpleChoice'),
        ...choice!.all('modalFeedback').slice(0, 3),
        ...match!.deep('simpleAssociableChoice'),
        ...order!.deep('simpleChoice'),
      ];
      for (const one of texts) expect(one.text).toBe(shown);
      const fill = xml(items[5]!);
      expect(fill.deep('mapEntry')[0]?.attributes['mapKey']).toBe(expected);
      expect(fill.at('responseDeclaration', 'correctResponse', 'value').text).toBe(expected);
    };
    for (const text of nastyTexts) await check(text.trim());
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 40, seed: 1 });
  });
});
