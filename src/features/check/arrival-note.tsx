import type { TFunction } from 'i18next';
import { Button } from '../../ui/controls/button.tsx';
import type { Arrival } from './use-request-text.ts';

interface ArrivalNoteProps {
  readonly arrival: Arrival;
  readonly onDecode: (text: string) => void;
  readonly onRestore: (text: string) => void;
  readonly t: TFunction<'check'>;
}

/** Shows where the text in the box came from and what the user can do with it. */
export function ArrivalNote({ arrival, onDecode, onRestore, t }: ArrivalNoteProps) {
  const { kind, paste, before } = arrival;
  return (
    <div className="arrival">
      <p>{t(($) => $.arrival[kind])}</p>
      <p className="check-actions">
        {(kind === 'extracted' || kind === 'response' || kind === 'long') && (
          <Button variant={kind === 'extracted' ? 'text' : 'strong'} onClick={() => onDecode(paste)}>
            {t(($) => $.decode)}
          </Button>
        )}
        {before !== '' && (
          <Button variant="text" onClick={() => onRestore(before)}>
            {t(($) => $.restore)}
          </Button>
        )}
      </p>
    </div>
  );
}
