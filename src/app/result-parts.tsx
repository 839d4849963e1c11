/* What a result takes: one import, fetched with the first of them. */
export { DecodedResult } from '../features/decoder/decoded-result.tsx';
export { reportOf } from './report-opener.tsx';
