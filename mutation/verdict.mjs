/** Tells survivors and figures; true when at most 2.5 % survive and every note still fits. */
const MOST_PERCENT = 2.5;

/** The line as it stands, not its number, so that a note stays with its place. */
const key = ({ file, code, original, replacement }) => [file, code, original, replacement].join('\u0000');
const oneLine = (code) => code.replace(/\s+/g, ' ').slice(0, 90);
const percent = (part, all) => (all === 0 ? 0 : (100 * part) / all);

export function verdict(mutants, { alive, reached }, notes) {
  const [living, seen] = [new Set(alive), new Set(reached)];
  // What only runs while a module loads is a table; switching it on later changes nothing, so it proves nothing either way.
  const judged = mutants.filter(({ id }) => seen.has(id));
  const survivors = judged.filter(({ id }) => living.has(id));
  const unreached = mutants.filter(({ id }) => !seen.has(id));
  const noted = new Map(notes.map((note) => [key(note), note]));
  const fits = new Set(survivors.filter((one) => noted.has(key(one))).map(key));
  const real = survivors.filter((one) => !fits.has(key(one)));
  const stale = notes.filter((note) => !fits.has(key(note)));
  for (const one of real)
    console.log(`survives ${one.file}:${one.line} ${one.mutator}: ${oneLine(one.original)} -> ${oneLine(one.replacement)}`);
  for (const one of unreached)
    console.log(`no test reaches ${one.file}:${one.line} ${one.mutator}: ${oneLine(one.original)} -> ${oneLine(one.replacement)}`);
  for (const note of stale)
    console.log(`this note fits no survivor, take it out: ${note.file}: ${oneLine(note.original)} -> ${oneLine(note.replacement)}`);
  for (const file of new Set(judged.map((one) => one.file))) {
    const here = judged.filter((one) => one.file === file);
    const left = here.filter(({ id }) => living.has(id)).length;
    console.log(`${String(here.length).padStart(5)} ${String(left).padStart(4)} survive  ${file}`);
  }
  console.log(
    `${judged.length} mutants judged, ${survivors.length} survive (${percent(survivors.length, judged.length).toFixed(1)} %), ${fits.size} of them noted as equivalent; ` +
      `without those ${real.length} (${percent(real.length, judged.length).toFixed(1)} %). ${unreached.length} run only while modules load, or in no test.`,
  );
  return stale.length === 0 && percent(real.length, judged.length) <= MOST_PERCENT;
}
