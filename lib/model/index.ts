/** The plain types that pass between rooms. Schemas (zod) are in `schema.ts`, imported only where data enters. */
export * from './advice.ts';
export * from './assessment.ts';
export * from './evidence.ts';
export * from './findings.ts';
export * from './history.ts';
export * from './license-name.ts';
export * from './lists.ts';
export * from './other-readings.ts';
export * from './problem.ts';
export * from './project.ts';
export * from './reading.ts';
export * from './report-about.ts';
export * from './settings.ts';
export * from './steps.ts';
export * from './text.ts';
export * from './uses.ts';
export * from './version.ts';
