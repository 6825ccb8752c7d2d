/** F6 leads from the grid to the menu, on to the add-on's page and back to the grid; Escape leads back at once. */

export interface FocusPlaces {
  /** @param back the other way round */
  next(back: boolean): void;
}

export function focusPlaces(focusGrid: () => void): FocusPlaces {
  const menu = () => document.querySelector<HTMLElement>('.top-bar nav button');
  const panel = () => document.querySelector<HTMLElement>('.side-panel iframe');
  const isIn = (selector: string) => (document.activeElement?.closest(selector) ?? null) !== null;

  const next = (back: boolean) => {
    const side = panel();
    const places = [
      { isHere: false, go: focusGrid },
      { isHere: isIn('.top-bar'), go: () => menu()?.focus() },
      ...(side === null ? [] : [{ isHere: isIn('.side-panel'), go: () => side.focus() }]),
    ];
    const here = Math.max(
      0,
      places.findIndex(({ isHere }) => isHere),
    );
    places.at((here + (back ? -1 : 1)) % places.length)?.go();
  };

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6') {
        event.preventDefault();
        event.stopPropagation();
        next(event.shiftKey);
      }
      // A menu that is open closes first.
      const isOpen = document.querySelector('.top-bar [role=menu]') !== null;
      if (event.key !== 'Escape' || isOpen || !isIn('.top-bar')) return;
      event.stopPropagation();
      focusGrid();
    },
    true,
  );
  return { next };
}
