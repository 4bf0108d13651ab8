/** The two versions of QTI in use differ in how they spell the same elements. */
import { tag, type Xml } from './xml.js';

type Attributes = Parameters<typeof tag>[1];

export interface Dialect {
  readonly version: '2.1' | '3.0';
  /** An element of QTI; names as 2.1 spells them: `simpleChoice`, `maxChoices`. */
  readonly element: (
    name: string,
    attributes?: Attributes,
    ...children: readonly (Xml | string)[]
  ) => Xml;
  /** Around text of feedback and rubrics, where the version asks for it. */
  readonly body: (...children: readonly Xml[]) => readonly Xml[];
  readonly namespace: string;
  readonly packageNamespace: string;
  readonly packageSchema: readonly [name: string, version: string];
  /** Stands in the types of resources: `imsqti_item_xmlv2p1`. */
  readonly suffix: string;
}

export const qti21: Dialect = {
  version: '2.1',
  element: tag,
  body: (...children) => children,
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  packageNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  packageSchema: ['QTIv2.1 Package', '1.0.0'],
  suffix: 'xmlv2p1',
};

export const qti3: Dialect = {
  version: '3.0',
  element: element3,
  body: (...children) => [element3('contentBody', {}, ...children)],
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  packageNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  packageSchema: ['QTI Package', '3.0.0'],
  suffix: 'xmlv3p0',
};

function element3(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
) {
  const spelled = Object.entries(attributes).map(([key, value]) => [kebab(key), value]);
  return tag(`qti-${kebab(name)}`, Object.fromEntries(spelled) as Attributes, ...children);
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
