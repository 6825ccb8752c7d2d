/** The element that the grid is drawn into; made once, and left alone after that. */
import { useEffect, useRef } from 'preact/hooks';

export function GridPlace({ onReady }: { readonly onReady: (place: HTMLElement) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) onReady(place.current);
  }, []);
  return <div class="grid" ref={place} />;
}
