import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Height of a row before it has been measured. CSS pixels. */
const INITIAL_ROW_HEIGHT_PX = 44;

/**
 * The height of a row in CSS pixels, as the reader's type size and window make it; all rows are of one height.
 * @param isMeasured whether anything depends on it
 */
export function useRowHeight(body: RefObject<HTMLElement | null>, isMeasured: boolean): number {
  const [height, setHeight] = useState(INITIAL_ROW_HEIGHT_PX);
  useEffect(() => {
    const row = body.current?.querySelector('tr');
    if (!isMeasured || row === null || row === undefined) return;
    // Not its bounding box: far down, where rows are moved by millions of pixels, that is rounded to a half.
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.borderBoxSize[0]?.blockSize ?? 0;
      if (measured > 0) startTransition(() => setHeight(measured));
    });
    observer.observe(row);
    return () => observer.disconnect();
  });
  return height;
}
