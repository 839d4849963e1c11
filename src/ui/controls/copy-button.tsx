import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../feedback/announcer.tsx';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** What is copied; a function where it is known only in the browser. */
  readonly text: string | (() => string);
  /** What the button is called by assistive technology, and shown unless `short` is given. */
  readonly label: string;
  /** A shorter visible text; must be contained in `label`. */
  readonly shortLabel?: string;
  /** Shown after copying. */
  readonly doneLabel: string;
  /** Said after copying. */
  readonly announcement: string;
  /** Shown beside a selected copy of the text when the browser refuses the clipboard. */
  readonly failureNote: string;
  readonly variant?: 'plain' | 'strong' | 'text';
}

/** How long a button says that it has copied. Milliseconds. */
const CONFIRMATION_MS = 2000;

/** Copies a text and says so; says "copied" only when it is true. */
export function CopyButton({ text, label, shortLabel, doneLabel, announcement, failureNote, variant = 'plain' }: CopyButtonProps) {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('idle'), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const copied = await copyText(resolveText(text));
    setOutcome(copied ? 'copied' : 'refused');
    announce(copied ? announcement : failureNote);
  };

  return (
    <span className="copy">
      <Button variant={variant} className="copy-button" aria-label={label} onClick={() => void copy()}>
        <span className="copy-text" data-outcome={outcome}>
          <span className="copy-idle">{shortLabel ?? label}</span>
          <span className="copy-done" aria-hidden="true">
            {doneLabel}
          </span>
        </span>
      </Button>
      {outcome === 'refused' && <CopyFallback text={resolveText(text)} note={failureNote} />}
    </span>
  );
}

function resolveText(text: string | (() => string)): string {
  return typeof text === 'string' ? text : text();
}

/** The last resort: the text itself, selected, so that a keystroke copies it. */
function CopyFallback({ text, note }: { readonly text: string; readonly note: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className="copy-refused">
      <span>{note}</span>
      <textarea ref={field} readOnly rows={Math.min(6, text.split('\n').length)} value={text} aria-label={note} spellCheck={false} />
    </span>
  );
}
