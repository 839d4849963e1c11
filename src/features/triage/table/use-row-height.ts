import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Row height before the first measurement. CSS pixels. */
const INITIAL_ROW_HEIGHT_PX = 44;

/**
 * Returns the row height in CSS pixels, which depends on the font size and the window. All rows have the same
 * height.
 * @param isMeasured whether the height is needed
 */
export function useRowHeight(body: RefObject<HTMLElement | null>, isMeasured: boolean): number {
  const [height, setHeight] = useState(INITIAL_ROW_HEIGHT_PX);
  useEffect(() => {
    const row = body.current?.querySelector('tr');
    if (!isMeasured || row === null || row === undefined) return;
    // Not the bounding box: rows that are moved by millions of pixels have heights rounded to half pixels.
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.borderBoxSize[0]?.blockSize ?? 0;
      if (measured > 0) startTransition(() => setHeight(measured));
    });
    observer.observe(row);
    return () => observer.disconnect();
  });
  return height;
}
