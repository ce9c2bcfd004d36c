/** Other readings of the same evidence, beside the G7 step. Pure; they decide nothing about the label. */
import type { Assessment, OtherReading } from '../../model/index.ts';
import { readMof } from './mof.ts';
import { readOsaid } from './osaid.ts';

export const otherReadings = (assessment: Assessment): OtherReading[] => [readOsaid(assessment), readMof(assessment)];
