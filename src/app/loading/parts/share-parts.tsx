/* What it takes to show a shared result: one import, fetched when a link asks for it. */
export { toTriageRecord } from '../../../domain/report/shared-result.ts';
export { renderReport } from './report-opener.tsx';
export { ErrorResult } from '../../../features/decoder/result/error-result.tsx';
export { ResultSection } from '../../../features/decoder/results/result-section.tsx';
export { unpackShared } from '../../../features/report/share-fragment.ts';
export { SharedNote } from '../../../features/report/shared-note.tsx';
export { SharedRefused } from '../../../features/report/shared-refused.tsx';
