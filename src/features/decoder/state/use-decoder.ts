import { useCallback, useEffect, useState } from 'react';
import type { Decoder } from './decoder.ts';

/** Loads the decoder when `preloadDecoder` is called, at the latest when there is text. */
export function useDecoder(load: () => Promise<Decoder>, text: string) {
  const [decoder, setDecoder] = useState<Decoder | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const preloadDecoder = useCallback(() => {
    load().then(
      (loaded) => {
        setDecoder(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [load]);

  useEffect(() => {
    // Each new text retries, because the network may be available again.
    if (text !== '' && decoder === null) preloadDecoder();
  }, [text, decoder, preloadDecoder]);

  return { decoder, hasFailed, preloadDecoder };
}
