import { useCallback, useEffect, useState } from 'react';
import type { Decoder } from './decoder.ts';

/** The decoder, once it has been fetched: before it is needed where `prepare` is called, at the latest with a text. */
export function useDecoder(load: () => Promise<Decoder>, text: string) {
  const [decoder, setDecoder] = useState<Decoder | null>(null);
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(() => {
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
    if (text !== '' && decoder === null) prepare();
  }, [text, decoder, prepare]);

  return { decoder, failed, prepare };
}
