import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { wallsRule } from './walls.ts';

/** Ways to put text into a page as markup. Whatever a user pastes must stay text. */
const markupFromText = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
].map((property) => ({
  property,
  message: 'Text must never become markup: make elements, and set their textContent.',
}));

const scripts = ['**/*.ts', '**/*.js', '**/*.mjs'];

export default defineConfig(
  { ignores: ['dist/', 'build/', '.astro/', '.cache/', 'test-results/', 'content/'] },
  // No rule can be switched off from within a file: what is wrong is put right, or the rule is.
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    files: scripts,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
  },
  {
    plugins: { project: { rules: { walls: wallsRule } } },
    rules: {
      'project/walls': 'error',
      'astro/no-set-html-directive': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...markupFromText,
        { object: 'document', property: 'write', message: 'Make elements instead.' },
        { object: 'document', property: 'writeln', message: 'Make elements instead.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a table `as const` and a union type.' },
        {
          selector: 'ExportDefaultDeclaration[declaration.type="Identifier"]',
          message: 'Export by name, so that a thing is called the same everywhere.',
        },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `_` names what has to be there and is not used; taking a key out of an object needs no name.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          caughtErrors: 'all',
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    files: scripts,
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Codes are ASCII, and other text is cut only where ASCII is.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Tests of node:test are registered, not awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    // ESLint knows no types of components, which `astro check` looks after; what is in public/ goes
    // to the browser as it stands.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', 'public/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // Nor does it where a module hands components on.
    files: ['src/pages/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // It writes JSON into a script, where browsers decode no entities; it escapes what could end that.
    files: ['src/components/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // It writes a table of a guide that it has as HTML already, with more attributes.
    files: ['src/components/Table.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    // These talk to a terminal.
    files: ['src/commands/**', 'src/refresh/**', 'src/integrations/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test may claim what it then checks.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
