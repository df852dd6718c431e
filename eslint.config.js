import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms of the core: no platform, no clock, no chance of their own, no arithmetic that differs between engines. */
const CORE = ['base', 'figures', 'measures', 'scenario', 'population', 'koppeling', 'woonruimte', 'chain', 'observe', 'ensemble', 'answers', 'report', 'contract'].map(
  (room) => `src/${room}/**/*.ts`,
);
const INEXACT = ['random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'atan', 'atan2', 'cbrt', 'hypot', 'tanh'];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report', 'coverage', 'mutation/out'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 500],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      // A type assertion to a brand looks needless to the rule, because brands do not exist at run time.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: CORE,
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', ...INEXACT.map((property) => ({ object: 'Math', property, message: 'differs between engines: use base/real.ts or base/draw.ts' }))],
      'no-restricted-globals': ['error', 'Date', 'performance', 'process', 'console', 'fetch', 'setTimeout', 'crypto', 'Intl'],
    },
  },
  // Twenty unrolled rounds are one idea.
  { files: ['src/base/draw.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.test.ts', '**/*.proof.ts', '**/*.postgres.ts', 'browser/**/*.ts', 'bench/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['src/workbench/**/*.tsx', 'src/workbench/**/*.ts'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules, 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }] },
  },
);
