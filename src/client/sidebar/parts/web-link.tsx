/** A link out of the sidebar, in a window of its own; an address that is none of the web becomes plain text. */
import type { ComponentChildren } from 'preact';
import { webLinkIn } from '../../../core/vietnamese/web-links';

export interface WebLinkProps {
  readonly address: string;
  readonly label?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function WebLink({ address, label, class: look, children }: WebLinkProps) {
  const href = webLinkIn(address);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} class={look} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  );
}
