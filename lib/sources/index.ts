export { type Cache, type Cached, memoryCache } from './cache.ts';
export { furtherLookUps } from './further.ts';
export { type GatherDeps, gather } from './gather.ts';
export { RELEASES, recordsOn } from './known/releases.ts';
export { onPage } from './recall.ts';
export { Traffic } from './traffic.ts';
