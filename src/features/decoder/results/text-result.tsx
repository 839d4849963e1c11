import type { DecodeResult } from '../../../domain/decode/decode-result.ts';
import type { Finding } from '../../../domain/diagnose/findings.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import type { DecodedResultProps } from './decoded-result-props.ts';
import { NothingFound } from './nothing-found.tsx';
import { OpenedResult } from './opened-result.tsx';
import { usePaste } from '../state/paste-state.tsx';
import { ResultSection } from './result-section.tsx';
import { SeveralResults } from './several-results.tsx';
import { useFocusOnResult } from './use-focus-on-result.ts';

interface TextResultProps extends DecodedResultProps {
  readonly result: DecodeResult;
  readonly secrets: readonly Secret[];
  /** What the text contains even without an error. */
  readonly findings: readonly Finding[];
}

/** Shows the result of a short text. */
export function TextResult({ result, secrets, findings, renderSeveral, ...actions }: TextResultProps) {
  const { decodedInput, selected, opened, select } = usePaste();
  const isSeveral = result.kind === 'found' && result.errors.length > 1;
  useFocusOnResult(!isSeveral);

  if (result.kind === 'empty') return null;
  if (result.kind === 'nothing') {
    return (
      <ResultSection>
        <NothingFound reason={result.reason} secrets={secrets} findings={findings} isText />
      </ResultSection>
    );
  }
  if (opened.kind === 'none' || decodedInput.kind === 'files') return null;
  const shown = <OpenedResult opened={opened} {...actions} />;
  if (!isSeveral) return <ResultSection>{shown}</ResultSection>;
  return (
    <SeveralResults
      found={{ kind: 'text', errors: result.errors, text: decodedInput.text, secrets }}
      selected={selected}
      onSelect={select}
      render={renderSeveral}
    >
      {shown}
    </SeveralResults>
  );
}
