/** As much of js-yaml as is used; it brings no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  /** What cannot be parsed. Lines are counted from 0. */
  export class YAMLException extends Error {
    reason: string;
    mark?: { line: number };
  }
  export function load(text: string, options?: { schema?: typeof CORE_SCHEMA }): unknown;
}
