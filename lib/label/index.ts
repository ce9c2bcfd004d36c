export { type AssessOptions, assess } from './assess.ts';
