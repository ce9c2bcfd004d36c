/** HTML that was looked up to blocks. The reading of a page (lib/sites/text) takes its parts from their files: no byte too many there. */
export { htmlBlocks } from './html.ts';
export { fold } from './shapes.ts';
