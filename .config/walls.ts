/**
 * The walls between the folders of `src/`. The table below is the architecture:
 * it says for each folder what it may import, and the rule keeps to it. Tests
 * stand outside and may import everything.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

export interface Wall {
  /** The folders and files of `src/` that may be imported, besides the folder itself. */
  may: readonly string[];
  /** Those of which only types may be imported. */
  types?: readonly string[];
  /** The packages that may be imported: a name or the beginning of one; `*` stands for any. */
  packages: readonly string[];
  /** Packages left out of `*`. */
  without?: readonly string[];
  /** Where the import should go instead. */
  instead: string;
  /** For each of its own folders, those beside it that it may import. */
  rooms?: Readonly<Record<string, readonly string[]>>;
}

/** The rooms of the elements, from what all of them use up to what every page loads. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  dom: [],
  data: ['dom'],
  language: ['data', 'dom'],
  reading: ['language', 'data', 'dom'],
  map: ['data', 'dom'],
  search: ['data', 'dom'],
  resolver: ['data', 'dom'],
  decoded: ['data', 'dom'],
  decoder: ['decoded', 'data', 'dom'],
  offline: ['resolver', 'decoded', 'data', 'dom'],
  page: ['offline', 'decoder', 'decoded', 'search', 'map', 'reading', 'language', 'data', 'dom'],
};

const views = ['pages', 'layouts', 'components', 'elements'] as const;
const data = [
  'catalogue',
  'schemas',
  'decoder',
  'highlight',
  'lookup',
  'naming',
  'paste',
  'words',
] as const;

/** By folder, or by file for those directly below `src/`. */
export const walls: Readonly<Record<string, Wall>> = {
  decoder: {
    may: [],
    packages: [],
    instead:
      'The decoder turns text into what it found, and knows nothing else: move what it needs into src/decoder, or hand it in as an argument.',
  },
  paste: {
    may: ['decoder'],
    packages: [],
    instead:
      'What is done with a pasted text before it is shown knows neither the site nor the page: hand values in as arguments.',
  },
  naming: {
    may: [],
    packages: [],
    instead:
      'Names and addresses are made from their arguments alone: move the use of other things to the caller.',
  },
  words: {
    may: [],
    types: ['decoder', 'lookup', 'naming', 'paste'],
    packages: [],
    instead: 'The table of words holds text and functions of text: hand values in as arguments.',
  },
  lookup: {
    may: ['naming'],
    packages: [],
    instead:
      'The lookup runs in the browser and at build time, and knows only codes: have src/catalogue give it what it needs as an argument.',
  },
  catalogue: {
    may: ['naming', 'lookup', 'schemas'],
    types: ['words'],
    packages: ['*'],
    instead:
      'The catalogue is data and knows nothing of how it is shown: move the view to src/pages or src/components, and have them ask the catalogue.',
  },
  package: {
    may: ['decoder', 'paste', 'lookup', 'naming', 'words'],
    types: ['catalogue'],
    packages: ['node:'],
    instead:
      'The package is compiled and runs without the site: src/commands/package.ts makes its data from the catalogue.',
  },
  security: {
    may: [],
    packages: [],
    instead:
      'What browsers are told to forbid is text made from its arguments: hand values in, and leave files to src/integrations.',
  },
  offline: {
    may: ['naming'],
    packages: [],
    instead:
      'The worker for use without a network runs apart from every page: it knows addresses, and nothing of what they show.',
  },
  highlight: {
    may: [],
    packages: ['shiki'],
    instead:
      'Highlighting turns text into marked lines, and knows nothing of what they say: hand values in as arguments.',
  },
  elements: {
    may: [
      'decoder',
      'lookup',
      'naming',
      'offline',
      'paste',
      'security',
      'words',
      'site.ts',
      'styles/lengths.ts',
      'styles/late',
      'styles/components/site-map.css',
    ],
    packages: [],
    instead:
      'Elements run in the browser: what is known at build time belongs into the markup that the component writes, or into a file that the element loads.',
    rooms,
  },
  components: {
    may: ['elements', 'highlight', 'naming', 'words', 'styles', 'site.ts'],
    types: ['catalogue', 'decoder', 'lookup', 'schemas'],
    packages: ['*'],
    without: ['astro:content', 'node:'],
    instead:
      'Components receive data and ask no questions: have the page ask src/catalogue, and hand the answer in as a property.',
  },
  layouts: {
    may: [
      'components',
      'elements',
      'highlight',
      'naming',
      'pictures/size.ts',
      'security',
      'words',
      'styles',
      'site.ts',
    ],
    types: ['catalogue', 'decoder', 'lookup', 'schemas'],
    packages: ['*'],
    without: ['astro:content', 'node:'],
    instead:
      'Layouts receive data and ask no questions: have the page ask src/catalogue, and hand the answer in as a property.',
  },
  pages: {
    may: ['layouts', 'components', 'elements', 'styles', 'site.ts', ...data],
    packages: ['*'],
    instead: 'A page asks the catalogue and hands on: commands and build steps do not belong here.',
  },
  pictures: {
    may: ['naming'],
    packages: ['fontkitten', 'node:'],
    instead:
      'Pictures are drawn from their arguments: have src/integrations hand in names and words, and write the files.',
  },
  integrations: {
    may: ['offline', 'pictures', 'security', 'styles', 'site.ts', ...data],
    packages: ['*'],
    instead:
      'A build step works on data and on files: move what it shares with the views to src/catalogue.',
  },
  refresh: {
    may: ['catalogue', 'schemas', 'naming'],
    packages: ['*'],
    instead:
      'The refresh makes the data files and needs only their schemas and src/catalogue: what is about the site belongs elsewhere.',
  },
  commands: {
    may: ['refresh', 'integrations', 'package', '../tests/support', ...data],
    packages: ['*'],
    instead: `Commands do not import ${views.join(', ')}: they build the site and look at the result.`,
  },
  styles: {
    may: [],
    packages: [],
    instead: 'Style sheets and what makes them stand alone: hand values in as arguments.',
  },
  schemas: {
    may: [],
    packages: ['astro'],
    instead:
      'The schemas say what content looks like: what is done with it belongs to src/catalogue.',
  },
  'content.config.ts': {
    may: ['schemas'],
    packages: ['astro'],
    instead: 'It names the collections: what is done with them belongs to src/catalogue.',
  },
  'site.ts': {
    may: ['naming'],
    packages: [],
    instead:
      'It serves pages and elements alike and stays free of both: move the import to its users.',
  },
};

/** Whether a path below `src/` is one of the listed folders or files, or lies in one. */
function isWithin(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

function isPackageOf(name: string, packages: readonly string[]): boolean {
  return packages.some(
    (one) => one === '*' || name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`),
  );
}

/** Says whether the wall lets an import through. `path` is a package's name or a path below `src/`. */
function isAllowed(wall: Wall, own: string, found: Import): boolean {
  if (found.kind === 'package') {
    return isPackageOf(found.name, wall.packages) && !isPackageOf(found.name, wall.without ?? []);
  }
  const places = [own, ...wall.may, ...(found.typeOnly ? (wall.types ?? []) : [])];
  return isWithin(found.path, places);
}

type Import =
  | { kind: 'package'; name: string }
  /** `path` goes from `src/`; it begins with `../` for files outside. */
  | { kind: 'file'; path: string; typeOnly: boolean };

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}

/**
 * What is wrong with an import, or undefined if nothing is.
 *
 * @param file the importing file's path from the root of the project, like `src/decoder/index.ts`
 * @param source what the import names
 */
export function findBreach(file: string, source: string, typeOnly: boolean): string | undefined {
  const path = toSlashes(file);
  if (!path.startsWith('src/')) return undefined;
  const own = path.split('/')[1] ?? '';
  const wall = walls[own];
  if (wall === undefined) {
    return `src/${own} has no walls yet: say in .config/walls.ts what it may import.`;
  }
  const target = source.replace(/\?.*$/, '');
  const found: Import = target.startsWith('.')
    ? { kind: 'file', path: toSlashes(relative('src', resolve(dirname(path), target))), typeOnly }
    : { kind: 'package', name: target };
  if (isAllowed(wall, own, found)) return findInnerBreach(wall, path, found);
  const shown = found.kind === 'package' ? found.name : toShownPath(found.path);
  return `src/${own} may not import ${shown}${hint(wall, found)}. ${wall.instead}`;
}

/** What is wrong with an import from one room of a folder into another. */
function findInnerBreach({ rooms }: Wall, path: string, found: Import): string | undefined {
  if (rooms === undefined || found.kind === 'package') return undefined;
  const [, folder = '', room = '', inner] = path.split('/');
  const [targetFolder, target = ''] = found.path.split('/');
  const may = rooms[room];
  if (inner === undefined || may === undefined) {
    return `src/${folder}/${room} is in no room yet: rooms, and what each may import, stand in .config/walls.ts.`;
  }
  if (targetFolder !== folder || target === room || may.includes(target)) return undefined;
  return `src/${folder}/${room} may not import src/${folder}/${target}: what both need belongs into a room that both may import (${may.join(', ') || 'it may import none'}).`;
}

function toShownPath(path: string): string {
  return path.startsWith('../') ? path.slice('../'.length) : `src/${path}`;
}

/** Only types may pass some walls: the message says so where that would help. */
function hint(wall: Wall, found: Import): string {
  const helps = found.kind === 'file' && isWithin(found.path, wall.types ?? []);
  return helps ? ' but for its types (import type)' : '';
}

/** The ESLint rule that keeps the walls. */
export const wallsRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    // A script in an .astro file is linted as a file of its own below that file.
    const whole = relative(context.cwd, context.filename);
    const file = whole.replace(/(\.astro)[/\\].*$/, '$1');
    const look = (node: Rule.Node) => {
      if (!('source' in node) || typeof node.source !== 'object' || node.source === null) return;
      if (!('value' in node.source) || typeof node.source.value !== 'string') return;
      const kind: unknown =
        'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : 'value';
      const message = findBreach(file, node.source.value, kind === 'type');
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
      TSImportType: look,
    };
  },
};
