/** The package’s main entry: all of it. */
export * from './decode.ts';
export * from './lookup.ts';
