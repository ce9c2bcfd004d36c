/** What a report is opened for: the form for mistakes, on a row of the card where one is named, or the advice for vendors. */
export const REPORT_ABOUT = [
  'mistake',
  'advice',
  'claim',
  'license',
  'weights',
  'deploymentCode',
  'trainingCode',
  'trainingData',
  'dataInformation',
] as const;

export type ReportAbout = (typeof REPORT_ABOUT)[number];
