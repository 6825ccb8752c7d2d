/** What the windows that have one workbook open say to each other. */

export type WindowMessage =
  /** Something was appended: read it. */
  | { readonly kind: 'appended' }
  /** A window wants to write: the one that writes is to finish. */
  | { readonly kind: 'wanted'; readonly by: string }
  /** The one that wrote has finished, and has nothing left in hand. */
  | { readonly kind: 'finished'; readonly for: string };

export const openChannel = (workbook: string): BroadcastChannel =>
  new BroadcastChannel(`khuyenhoc-${workbook}`);

export function tell(channel: BroadcastChannel, message: WindowMessage): void {
  // Only this origin hears it: there is no other target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(message);
}

/** Tells the other windows that there is something new to read. */
export function ring(workbook: string): void {
  const channel = openChannel(workbook);
  tell(channel, { kind: 'appended' });
  channel.close();
}
