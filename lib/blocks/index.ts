/** HTML to blocks: from a page (lib/sites/text walks its DOM) and from text that was looked up. */
export { htmlBlocks } from './html.ts';
export { type Attribute, BlockReader, MAX_BLOCK, MAX_CHARACTERS } from './reader.ts';
export { absolute, fold } from './shapes.ts';
export { plainSight, type Sight, type Style, sightOf, styleOf } from './style.ts';
