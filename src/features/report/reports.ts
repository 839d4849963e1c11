/** What can be taken away from a result. */
export const REPORTS = ['ticket'] as const;
export type Report = (typeof REPORTS)[number];
