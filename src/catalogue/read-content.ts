/** Facts, explanations and idioms, read from `content/` and checked. */
import {
  codeFileSchema,
  translationSchema,
  type CodeFile,
  type Translation,
} from '../schemas/explanations.ts';
import {
  changeSchema,
  productSchema,
  sourceSchema,
  type CatalogueChange,
  type ProductFacts,
  type Source,
} from '../schemas/facts.ts';
import { idiomsSchema, wordsSchema, type IdiomsFile, type WordsFile } from '../schemas/idioms.ts';
import { readDataFile, readDataFolder } from './data-folder.ts';

export interface Content {
  products: ProductFacts[];
  codes: CodeFile[];
  idioms: IdiomsFile;
  words: WordsFile;
  sources: Source[];
  /** The words of explanations in Chinese. */
  chinese: Translation[];
  /** What each refresh changed, the oldest first. */
  changes: CatalogueChange[];
}

const idiomsFile = 'idioms.yaml';
const wordsFile = 'words.yaml';

/** What lies among the explanations and is none. */
export const filesBesideCodes: readonly string[] = [idiomsFile, wordsFile];

/**
 * @param folder where the content lies, from the working folder
 * @throws ContentError naming every file, line and field that is wrong
 */
export function readContent(folder = 'content'): Content {
  const codes = `${folder}/codes`;
  return {
    products: [...readDataFolder(`${folder}/catalogue`, 'json', productSchema).values()],
    codes: [...readDataFolder(codes, 'yaml', codeFileSchema, filesBesideCodes).values()],
    idioms: readDataFile(`${codes}/${idiomsFile}`, idiomsSchema),
    words: readDataFile(`${codes}/${wordsFile}`, wordsSchema),
    changes: [...readDataFolder(`${folder}/changes`, 'yaml', changeSchema).values()],
    chinese: [...readDataFolder(`${folder}/zh/codes`, 'yaml', translationSchema).values()],
    sources: [...readDataFolder(`${folder}/sources`, 'yaml', sourceSchema).values()],
  };
}
