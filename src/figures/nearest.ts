/** The keys that look most like a mistyped one. */
import { figures } from './catalogue.ts';
import { columns } from './municipality/column.ts';

/** At most `count` keys of the catalogue by edit distance; for a municipal key the columns that exist. */
export function keysNearest(key: string, count: number): readonly string[] {
  const municipal = /^gemeente\.(GM\d{4})\b/.exec(key)?.[1];
  const keys = municipal === undefined ? figures.map((each) => each.key) : columns.map((column) => `gemeente.${municipal}.${column.id}`);
  return keys
    .map((each) => ({ each, distance: editDistance(key.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1))
    .slice(0, count)
    .map(({ each }) => each);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
