/** What `package-lock.json` may hold: which licences, and which packages that run a script when installed. */

export interface LockedPackage {
  license?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
}

/** As SPDX names them. All of them let the site and its tools be used and passed on. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
];

/** Packages with another licence, by the beginning of their names, and why they may be here. */
export const allowedPackages: Readonly<Record<string, string>> = {
  '@img/sharp-':
    'Images, LGPL: it draws pictures for the build, and nothing of it gets into the site.',
  '@cspell/dict-django': 'WTFPL, which allows everything: a word list of the spelling check.',
  '@cspell/dict-en-common-misspellings':
    'CC BY-SA 4.0: a word list of the spelling check, which is not passed on.',
};

/** Packages with a script that npm would run, and why they may be here. */
export const allowedScripts: Readonly<Record<string, string>> = {
  esbuild: 'Checks its own binary; `allowScripts` in package.json keeps it from running.',
};

function isAllowed(licence: string): boolean {
  return allowedLicences.includes(licence);
}

/** Reads `A OR B` and `A AND B`, the only forms that packages use, with or without parentheses. */
function passesLicence(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every(isAllowed));
}

/** The name of a package by its place in the lock file. */
function toName(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** A package of another platform that was only noted, by src/commands/complete-lock.ts. It is not installed. */
function isStub({ license, integrity, optional }: LockedPackage): boolean {
  return optional === true && license === undefined && integrity === undefined;
}

/** What is wrong with the packages of a lock file, a line each. */
export function findPackageFaults(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([place, locked]) => {
    if (place === '' || isStub(locked)) return [];
    const name = toName(place);
    const licence = locked.license;
    const isException = Object.keys(allowedPackages).some((start) => name.startsWith(start));
    const faults: string[] = [];
    if (!isException && (licence === undefined || !passesLicence(licence))) {
      faults.push(
        `${name} has ${licence === undefined ? 'no licence' : `the licence ${licence}`}.`,
      );
    }
    if (locked.hasInstallScript && !(name in allowedScripts)) {
      faults.push(`${name} runs a script when it is installed.`);
    }
    return faults;
  });
}
