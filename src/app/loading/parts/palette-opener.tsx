import { lazy, Suspense, useEffect, useState } from 'react';

const Palette = lazy(async () => ({ default: (await import('./palette-screen.tsx')).PaletteScreen }));

interface PaletteOpenerProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Opens the command palette with `/` or Ctrl/⌘+K. It is fetched when it is first opened. */
export function PaletteOpener({ open, onOpen }: PaletteOpenerProps) {
  const [hasOpened, setHasOpened] = useState(false);
  if (open && !hasOpened) setHasOpened(true);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      onOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onOpen]);

  // Nothing of it is in the prerendered page: a Suspense boundary there would need inline scripts.
  if (!hasOpened) return null;
  return (
    <Suspense fallback={null}>
      <Palette open={open} onClose={() => onOpen(false)} />
    </Suspense>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
