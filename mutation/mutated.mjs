/** Which files are mutated: the law of two rooms, without tests and without data. */
const ROOMS = /^src\/(measures|woonruimte)\/.*\.ts$/;
const TESTS = /\.test(-data)?\.ts$/;
/** Data: tables of sentences, dates and keys of figures; no rule that runs. The catalogue test reads every line of it. */
const DATA = /^src\/measures\/[a-z-]+\/(measure|open|history)\.ts$/;

export const mutated = (name) => ROOMS.test(name) && !TESTS.test(name) && !DATA.test(name);
