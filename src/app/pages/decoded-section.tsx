import type { DecodedResultProps } from '../../features/decoder/results/decoded-result-props.ts';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { LoadFailed } from '../loading/load-failed.tsx';
import { result } from '../loading/parts.ts';
import { usePart } from '../loading/use-part.ts';

/** What a paste or files contain. The code that shows it is fetched with the first of them. */
export function DecodedSection(props: Omit<DecodedResultProps, 'renderReport'>) {
  const { outcome } = usePaste();
  const { value, hasFailed, retry } = usePart(result, undefined, { isWanted: outcome.kind !== 'idle', use: outcome });
  if (value !== null) return <value.DecodedResult renderReport={value.renderReport} {...props} />;
  return hasFailed && <LoadFailed onRetry={retry} />;
}
