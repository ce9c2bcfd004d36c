/** The plain types that pass between rooms. Schemas (zod) are in `schema.ts`, imported only where data enters. */
export { encodePath } from './address.ts';
export * from './advice.ts';
export * from './assessment.ts';
export { dataSetFactsFrom } from './data-set-record.ts';
export * from './evidence.ts';
export * from './findings.ts';
export * from './history.ts';
export { modelMetadataFrom } from './hub-metadata.ts';
export * from './lists.ts';
export * from './other-readings.ts';
export * from './problem.ts';
export * from './project.ts';
export * from './reading.ts';
export * from './settings.ts';
export * from './text.ts';
export * from './version.ts';
