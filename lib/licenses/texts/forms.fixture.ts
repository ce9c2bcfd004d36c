/** The nine typographical forms in which every known text must be recognised. */

const wrapped = (text: string, width: number): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(/\s+/)) {
        const line = lines.at(-1) as string;
        if (line.length + word.length > width) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');

/** What editors and word processors do to a text. */
export const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ['untouched', (text) => text],
  ['wrapped at 60', (text) => wrapped(text, 60)],
  ['wrapped at 100, CRLF, BOM', (text) => `\ufeff${wrapped(text, 100)}`.replaceAll('\n', '\r\n')],
  [
    'typographic quotes and dashes',
    (text) =>
      text
        .replace(/"([^"]*)"/g, '“$1”')
        .replaceAll("'", '’')
        .replaceAll(' - ', ' — ')
        .replace(/ {2,}/g, '\u00a0 '),
  ],
  ['commented with #', (text) => wrapped(text, 76).replace(/^/gm, '# ')],
  ['commented with //', (text) => wrapped(text, 76).replace(/^/gm, '// ')],
  ['in a block comment', (text) => `/*\n${wrapped(text, 72).replace(/^/gm, ' * ')}\n */`],
  ['in markdown', (text) => wrapped(text, 90).replace(/^([A-Z][A-Z ]{6,40})$/gm, '## $1')],
  ['in a fenced block', (text) => `\`\`\`\n${text}\n\`\`\``],
];
