/**
 * The plain rule for words: a sentence in Dutch and English, or of a refusal, proves nothing about law when its letters change, so its string
 * literals are not mutated. A sentence that computes something stays in; so does every string outside those calls (kinds, keys, grounds).
 */
/** Calls whose strings are sentences: texts, what secures a design for spread, faults of ours, and refusals (what, where, why, how to mend). */
const SAYS = new Set(['text', 'law', 'thought', 'must', 'present', 'refuse', 'refused']);
const REASON = 'words, not law';

const plain = (node) =>
  node.type === 'Identifier' ||
  (node.type === 'MemberExpression' && plain(node.object)) ||
  (node.type === 'CallExpression' && plain(node.callee) && node.arguments.every(plain)) ||
  node.type === 'ThisExpression';

const isWords = (node) => node.type === 'StringLiteral' || (node.type === 'TemplateLiteral' && node.expressions.every(plain));

const said = (path) =>
  path.findParent((parent) => parent.isCallExpression() && parent.node.callee.type === 'Identifier' && SAYS.has(parent.node.callee.name));

export const words = { shouldIgnore: (path) => (isWords(path.node) && said(path) ? REASON : undefined) };
