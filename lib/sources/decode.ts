/** Bytes of a text file to characters: by its byte order mark, by what the bytes look like, else UTF-8. */

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark has a zero at every other place, on one side. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (half < 10) return undefined;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

/** In: the bytes of a file, and whether they were cut. Out: its text, without a byte order mark. What is no UTF-8 is read as Windows-1252 (WHATWG's default). Never throws. */
export function decodeText(bytes: Uint8Array, cut = false): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = withoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    // A file that was cut may end within a character: that is no other encoding.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
