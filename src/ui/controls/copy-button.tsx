import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../feedback/announcer.tsx';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  /** The text to copy; a function if it is known only in the browser. */
  readonly text: string | (() => string);
  /** The accessible name of the button, also shown unless `shortLabel` is given. */
  readonly label: string;
  /** A shorter visible text; `label` must contain it. */
  readonly shortLabel?: string;
  /** Shown after copying. */
  readonly doneLabel: string;
  /** Announced after copying. */
  readonly announcement: string;
  /** Shown next to a selected copy of the text if the browser denies access to the clipboard. */
  readonly failureNote: string;
  readonly variant?: 'plain' | 'strong' | 'text';
}

/** How long the button shows `doneLabel`. Milliseconds. */
const CONFIRMATION_MS = 2000;

/** Copies a text and confirms it, but only after the text is on the clipboard. */
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

/** The fallback: shows the text, selected, so that the user can copy it by keyboard. */
function CopyFallback({ text, note }: { readonly text: string; readonly note: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className="copy-denied">
      <span>{note}</span>
      <textarea ref={field} readOnly rows={Math.min(6, text.split('\n').length)} value={text} aria-label={note} spellCheck={false} />
    </span>
  );
}
