import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * True once most of the element has come into view, for a single small movement of the handle that shows it can be moved; never
 * true for those who asked for less motion.
 */
export function useNudge<E extends Element>(): [ref: { current: E | null }, nudged: boolean] {
  const ref = useRef<E>(null);
  const [nudged, setNudged] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNudged(true);
      },
      { threshold: 0.6 },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, nudged];
}
