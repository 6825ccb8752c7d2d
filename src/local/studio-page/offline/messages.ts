/** What the page asks of a newer version of itself that waits, and what that answers. */

export type PageMessage = 'take-over';

export type PageReply = 'taken' | 'other-windows';
