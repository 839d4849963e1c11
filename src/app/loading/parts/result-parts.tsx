/* What a result takes: one import, fetched with the first of them. */
export { DecodedResult } from '../../../features/decoder/results/decoded-result.tsx';
export { renderReport } from './report-opener.tsx';
