/** The preview's opening and closing: the list is left, and come back to, where it was. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PreviewRequest } from './mend-preview';

export interface Preview {
  readonly request: PreviewRequest | null;
  readonly open: (request: PreviewRequest) => void;
  /** @param goBack to what had the focus before; else the focus goes elsewhere */
  readonly close: (goBack: boolean) => void;
}

export function usePreview(): Preview {
  const [request, setRequest] = useState<PreviewRequest | null>(null);
  const back = useRef<{ readonly top: number; readonly opener: Element | null } | null>(null);
  useLayoutEffect(() => {
    if (request !== null) return scrollTo(0, 0);
    if (back.current === null) return;
    const { top, opener } = back.current;
    back.current = null;
    scrollTo(0, top);
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }, [request]);
  return {
    request,
    open: (next) => {
      back.current = { top: scrollY, opener: document.activeElement };
      setRequest(next);
    },
    close: (goBack) => {
      if (!goBack) back.current = null;
      setRequest(null);
    },
  };
}
