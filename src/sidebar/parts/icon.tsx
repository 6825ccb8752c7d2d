/** Small signs; a word always stands beside them, so they are hidden from screen readers. */
import type { Severity } from '../../domain/findings/finding';

export type IconName = Severity | 'confirmed' | 'open' | 'go';

/** Paths in a square of 16. The severities differ in shape, not in colour alone. */
const paths: Readonly<Record<IconName, string>> = {
  error:
    'M8 1a7 7 0 100 14A7 7 0 008 1zM5.5 4.4L8 6.9l2.5-2.5 1.1 1.1L9.1 8l2.5 2.5-1.1 1.1L8 9.1l-2.5 2.5-1.1-1.1L6.9 8 4.4 5.5z',
  warning: 'M8 1.2L15.4 14.5H.6zM7.2 6v4.2h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  suggestion:
    'M8 1a4.9 4.9 0 00-2.6 9v1.6h5.2V10A4.9 4.9 0 008 1zM5.6 12.5h4.8V14H9.5l-.6 1H7.1l-.6-1h-.9z',
  confirmed: 'M8 1a7 7 0 100 14A7 7 0 008 1zm3.6 4.2l1.1 1.1-5.6 5.6-3.2-3.2 1.1-1.1 2.1 2.1z',
  open: 'M5.3 2.6L10.7 8l-5.4 5.4 1.3 1.3L13.3 8 6.6 1.3z',
  go: 'M8.6 2.6L7.5 3.7l3.5 3.5H2.4v1.6H11l-3.5 3.5 1.1 1.1L14 8z',
};

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
