/** Names of files that the reader takes along: made of a model's name, fit for every system. */
import { IGNORABLE } from '../model/index.ts';

/** What one system or another keeps for itself; and what stands for a folder. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\s]+/gu;
/** Devices of Windows, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;
const ALL_IGNORABLE = new RegExp(IGNORABLE.source, 'gu');
/** Characters, and bytes of UTF-8: file systems take 255 of them, and a browser may add a number. */
const MAX = 80;
const MAX_BYTES = 180;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** In: any text, and what follows it (`-openness.html`). Out: a file's name, never empty, hidden, reserved or too long. */
export function fileName(text: string, ending: string): string {
  const clean = text.slice(0, 4000).replace(ALL_IGNORABLE, '').replace(FORBIDDEN, '-');
  const characters = [...clean.replace(/^[-.]+/, '')].slice(0, MAX);
  while (bytesOf(characters.join('')) > MAX_BYTES) characters.pop();
  const short = characters.join('').replace(/[-.]+$/, '');
  const name = short === '' ? 'report' : short;
  return `${RESERVED.test(`${name}${ending}`) ? '_' : ''}${name}${ending}`;
}
