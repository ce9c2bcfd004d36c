/** A path inside a repository as part of an address: each segment encoded. Never throws, whatever the path holds. */
export const encodePath = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
