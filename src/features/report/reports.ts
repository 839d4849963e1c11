/** What can be taken away from a result. */
export const REPORTS = ['ticket', 'share'] as const;
export type Report = (typeof REPORTS)[number];
