/** The names that a template can write, with their values, and the helpers it can call. */
import { useState } from 'preact/hooks';
import type { TemplateShelf } from '../../preview/wire-templates.js';
import { SearchField } from '../parts/finder.js';
import { hasWords } from '../parts/has-words.js';
import { WithCode } from '../parts/with-code.js';

type Field = TemplateShelf['fields'][number];

interface FieldProps {
  readonly fields: readonly Field[];
  readonly hasLesson: boolean;
  readonly isOpen: boolean;
}

export function FieldTable({ fields, hasLesson, isOpen }: FieldProps) {
  const [query, setQuery] = useState('');
  const found = fields.filter(({ path, value }) => hasWords(`${path} ${String(value)}`, query));
  return (
    <details class="sheet" open={isOpen && fields.length > 0}>
      <summary>
        <h2>What a template can write</h2> <span class="soft">{String(fields.length)}</span>
      </summary>
      {fields.length === 0 ? (
        <p class="soft">
          {hasLesson
            ? 'The lesson has an error, so nothing can be filled with it; choose another.'
            : 'Make a lesson first: the names stand here with its values.'}
        </p>
      ) : (
        <>
          <SearchField
            class="field"
            label="Find a name or a value"
            query={query}
            onQuery={setQuery}
          />
          <p class="soft" role="status">
            {found.length === 0 ? 'Nothing fits.' : `${String(found.length)} names`}
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label="Names and values">
            <table class="names">
              <thead>
                <tr>
                  <th scope="col">Written as</th>
                  <th scope="col">Value in this lesson</th>
                </tr>
              </thead>
              <tbody>
                {found.map((field) => (
                  <tr key={field.path}>
                    <th scope="row">
                      <code>{writtenAs(field)}</code>
                    </th>
                    <td dir="auto">{valueOf(field)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </details>
  );
}

/** A list is gone through with `each`; what its entries have is named inside of that. */
function writtenAs({ path, value }: Field): string {
  if (typeof value === 'number') return `{{#each ${path.replace(/^.*\[\]\.?(?=.)/, '')}}}`;
  const within = path.lastIndexOf('[]');
  if (within < 0) return `{{${path}}}`;
  const name = path.slice(within + 2).replace(/^\./, '');
  return `${path.slice(0, within)} › {{${name === '' ? 'this' : name}}}`;
}

function valueOf({ value }: Field): string {
  if (typeof value === 'string') return value;
  return value === 1 ? '1 entry' : `${String(value)} entries`;
}

export function HelperTable({ helpers }: Pick<TemplateShelf, 'helpers'>) {
  return (
    <details class="sheet">
      <summary>
        <h2>What a template can call</h2> <span class="soft">{String(helpers.length)}</span>
      </summary>
      <p class="soft">Besides if, unless, each and with, which Handlebars has of its own.</p>
      <dl class="helpers">
        {helpers.map(({ calls, gives }) => (
          <div key={calls.join(' ')}>
            <dt>
              {calls.map((call) => (
                <code key={call}>{call}</code>
              ))}
            </dt>
            <dd>
              <WithCode text={gives} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
