export { DecodedResult } from '../../features/decoder/results/decoded-result.tsx';
export { renderReport } from './report-buttons.tsx';
