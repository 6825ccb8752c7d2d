/** Frames the records of a log, so that one that was cut off by a kill is known from one that is whole. */
import { crc32 } from '../../../packages/crc32';

/** Bytes before each record: its length and its checksum. */
const frame = 8;

/** @param json a record's text */
export function framed(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(frame + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length);
  view.setUint32(4, crc32(text));
  bytes.set(text, frame);
  return bytes;
}

export interface Records {
  readonly records: readonly unknown[];
  /** Where the last whole record ends. */
  readonly end: number;
}

/** The whole records from the beginning of a log on: what follows one that is not whole does not count. */
export function readRecords(bytes: Uint8Array): Records {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: unknown[] = [];
  let end = 0;
  while (end + frame < bytes.length) {
    const length = view.getUint32(end);
    const text = bytes.subarray(end + frame, end + frame + length);
    if (length === 0 || text.length < length || crc32(text) !== view.getUint32(end + 4)) break;
    records.push(JSON.parse(new TextDecoder().decode(text)));
    end += frame + length;
  }
  return { records, end };
}
