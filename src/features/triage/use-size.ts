import { startTransition, useEffect, useState, type RefObject } from 'react';

/**
 * Returns the size of an element's content box in CSS pixels as it changes; 0 before it is known. Updates are
 * transitions after the browser layout, because a synchronous measurement costs a layout and a long task.
 */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = observed;
      startTransition(() => setSize((before) => (before.width === width && before.height === height ? before : { width, height })));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
