/** Reads a page's file: fields in YAML between two lines `---`, then the page's text in Markdown (pages/README.md). */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type * as z from 'zod/mini';
import type { AnyPage, GithubPage, HubPage, VendorPage } from './page.ts';
import { faultsOf, lineOf } from './page-faults.ts';
import { FIELDS, type Folder } from './page-fields.ts';

/** A file that is no page. The message is for its author: `FILE:LINE: what is wrong`, one line a fault. */
export class PageFileError extends Error {}

const ADDRESSES: Readonly<Record<Folder, { form: RegExp; example: string }>> = {
  huggingface: {
    form: /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)$/,
    example: 'https://huggingface.co/OWNER/NAME',
  },
  github: { form: /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/, example: 'https://github.com/OWNER/NAME' },
  vendors: { form: /^(https:\/\/[\w.-]+\/\S*)$/, example: 'https://HOST/PATH' },
  'any-page': { form: /^(https:\/\/[\w.-]+\/\S*)$/, example: 'https://HOST/PATH' },
};

const isFolder = (name: string): name is Folder => Object.hasOwn(FIELDS, name);

/** A file in parts. `lines` are those of the fields, as the file counts them. */
interface Parts {
  path: string;
  folder: Folder;
  lines: string[];
  body: string;
}

function split(path: string, text: string): Parts {
  const folder = path.split('/').at(-2) ?? '';
  if (!isFolder(folder))
    throw new PageFileError(`${path}:1: its folder must say the site: ${Object.keys(FIELDS).join(', ')}`);
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  if (first.trimEnd() !== '---')
    throw new PageFileError(
      `${path}:1: the first line must be ---; then come the fields, --- again, and the page's text`,
    );
  const end = rest.findIndex((line) => line.trimEnd() === '---');
  if (end < 0) throw new PageFileError(`${path}:1: the second line --- is missing, which ends the fields`);
  return {
    path,
    folder,
    lines: ['', ...rest.slice(0, end)],
    body: rest
      .slice(end + 1)
      .join('\n')
      .replace(/^\n+/, ''),
  };
}

function valuesOf({ path, lines }: Parts): unknown {
  try {
    return load(lines.join('\n'), { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new PageFileError(
      `${path}:${(error.mark?.line ?? 0) + 1}: the fields cannot be read here (${error.reason}): a text with a colon, a bracket or a # needs quotes, and what belongs to a field is indented below it`,
    );
  }
}

/** The fields of a file by its site's schema, and its address by the site's form. */
function fieldsOf<T extends z.core.$ZodType<{ address: string }>>(
  parts: Parts,
  schema: T & z.ZodMiniType<z.core.output<T>>,
): { known: string; fields: Omit<z.core.output<T>, 'address'> } {
  const { path, folder, lines } = parts;
  const values = valuesOf(parts);
  const read = schema.safeParse(values);
  if (!read.success) {
    const fieldsAt = ([first]: readonly PropertyKey[]): string[] =>
      Object.keys(first === 'expect' ? FIELDS[folder].shape.expect.shape : FIELDS[folder].shape);
    throw new PageFileError(
      faultsOf(read.error.issues, values, lines, fieldsAt)
        .map(({ line, words }) => `${path}:${line}: ${words}`)
        .join('\n'),
    );
  }
  const { address, ...fields } = read.data as { address: string } & z.core.output<T>;
  const { form, example } = ADDRESSES[folder];
  const known = form.exec(address)?.[1];
  if (known === undefined)
    throw new PageFileError(`${path}:${lineOf(lines, ['address'])}: address must be like ${example}`);
  return { known, fields };
}

/** In: where a file stands (`FOLDER/NAME.md`, for messages too) and its text. Out: its page. Throws `PageFileError`. */
export function readPageFile(path: string, text: string): HubPage | GithubPage | VendorPage | AnyPage {
  const parts = split(path, text);
  const { folder, body } = parts;
  switch (folder) {
    case 'huggingface': {
      const { known, fields } = fieldsOf(parts, FIELDS.huggingface);
      return { site: 'huggingface', id: known, ...fields, ...(body !== '' && { card: body }) };
    }
    case 'github': {
      const { known, fields } = fieldsOf(parts, FIELDS.github);
      return { site: 'github', id: known, ...fields, readme: body };
    }
    case 'vendors': {
      const { known, fields } = fieldsOf(parts, FIELDS.vendors);
      return { site: 'vendor', url: known, ...fields, body };
    }
    case 'any-page': {
      const { known, fields } = fieldsOf(parts, FIELDS['any-page']);
      return { site: 'any-page', url: known, ...fields, body };
    }
  }
}
