import { useCallback, useEffect, useState } from 'react';
import type { Decoder } from './decoder.ts';

/** The decoder, once it has been fetched: before it is needed where `prepare` is called, at the latest with a text. */
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
    // Tried again with every new text: the network may be back.
    if (text !== '' && decoder === null) preloadDecoder();
  }, [text, decoder, preloadDecoder]);

  return { decoder, hasFailed, preloadDecoder };
}
