/** What the user can create from a result. */
export const REPORTS = ['ticket', 'share', 'handler'] as const;
export type Report = (typeof REPORTS)[number];
