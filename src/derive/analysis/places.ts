/** Countries from the runtime's own tables, and other names of the best known ones. */

const region = new Intl.DisplayNames(['en'], { type: 'region' });

function countryNames(): Set<string> {
  const names = new Set<string>();
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = region.of(code);
      if (name !== undefined && name !== code && !name.startsWith('Unknown')) names.add(name);
    }
  return names;
}

/** Short and former names, with the one they stand for. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['U.S.', 'United States'],
  ['US', 'United States'],
  ['U.S', 'United States'],
  ['USA', 'United States'],
  ['America', 'United States'],
  ['UK', 'United Kingdom'],
  ['U.K.', 'United Kingdom'],
  ['Britain', 'United Kingdom'],
  ['Great Britain', 'United Kingdom'],
  ['U.N.', 'United Nations'],
  ['UN', 'United Nations'],
  ['E.U.', 'European Union'],
  ['EU', 'European Union'],
]);

export const knownPlaces: ReadonlySet<string> = new Set([
  ...countryNames(),
  'Europe',
  'Africa',
  'Asia',
  'Antarctica',
  'North America',
  'South America',
  'Latin America',
  'Middle East',
  'Washington',
  'Beijing',
  'Moscow',
  'London',
  'Paris',
  'Brussels',
  'Tokyo',
  'New York',
  'North Korea',
  'South Korea',
  'California',
  'Texas',
  'Florida',
  'Alaska',
]);
