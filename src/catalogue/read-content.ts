/** Facts and explanations, read from `content/` and checked. */
import {
  codeFileSchema,
  productSchema,
  sourceSchema,
  type CodeFile,
  type ProductFacts,
  type Source,
} from '../content.config.ts';
import { readDataFolder } from './data-folder.ts';

export interface Content {
  products: ProductFacts[];
  codes: CodeFile[];
  sources: Source[];
}

/**
 * @param folder where the content lies, from the working folder
 * @throws ContentError naming every file, line and field that is wrong
 */
export function readContent(folder = 'content'): Content {
  return {
    products: [...readDataFolder(`${folder}/catalogue`, 'json', productSchema).values()],
    codes: [...readDataFolder(`${folder}/codes`, 'yaml', codeFileSchema).values()],
    sources: [...readDataFolder(`${folder}/sources`, 'yaml', sourceSchema).values()],
  };
}
