/** What a page of the add-on and the studio around it say to each other. */

export type FrameMessage =
  | {
      readonly studio: 'call';
      readonly call: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly studio: 'close' }
  | { readonly studio: 'size'; readonly height?: number; readonly width?: number }
  | { readonly studio: 'focus' }
  /** F6 was pressed. */
  | { readonly studio: 'leave'; readonly back: boolean }
  | { readonly studio: 'open'; readonly address: string };

export type FrameReply =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly call: number;
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
    };

/** Whether what a frame sent is one of these messages: a page may send anything. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('studio' in data)) return false;
  if (data.studio === 'close' || data.studio === 'focus' || data.studio === 'size') return true;
  if (data.studio === 'open') return 'address' in data && typeof data.address === 'string';
  if (data.studio === 'leave') return 'back' in data && typeof data.back === 'boolean';
  return (
    data.studio === 'call' &&
    'call' in data &&
    typeof data.call === 'number' &&
    'name' in data &&
    typeof data.name === 'string' &&
    'args' in data &&
    Array.isArray(data.args)
  );
}
