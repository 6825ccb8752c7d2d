/** The workbooks of wards as files: all of them as one .zip, and files that wards sent back, also in a .zip. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { fileNameOf } from '../../../core/vietnamese/file-names';

export interface WardFile {
  /** Without ".xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns a .zip with an .xlsx file for each; names that are the same get a number */
export function zipOfWards(wards: readonly WardFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of wards) {
    // They are packed already.
    entries[freeName(name, entries)] = [bytes, { level: 0, mtime: firstDay }];
  }
  return zipSync(entries);
}

/** The same files give the same bytes: the first day that a .zip can say. */
const firstDay = new Date(1980, 0, 1);

function freeName(name: string, taken: Zippable): string {
  for (let number = 1; ; number += 1) {
    const file = fileNameOf(name, { ending: '.xlsx', otherwise: 'so-cua-phuong', number });
    // File systems of Windows and macOS take capital letters for the same.
    const isTaken = Object.keys(taken).some((one) => one.toLowerCase() === file.toLowerCase());
    if (!isTaken) return file;
  }
}

export interface DroppedFiles {
  readonly wards: readonly WardFile[];
  /** Names of what is no workbook, with the reason. */
  readonly refused: readonly { readonly name: string; readonly code: RefusedFile }[];
}

/** 'old-excel': an .xls or one with a password, which are packed in another way; 'broken': a damaged .zip. */
export type RefusedFile = 'not-xlsx' | 'old-excel' | 'broken' | 'too-large' | 'empty';

/** Bytes, of all that is in one .zip: no association's wards come near, a zip bomb does. */
const mostUnpacked = 500_000_000;

/** The workbooks among files that were dropped on the page; those in a .zip come one by one. */
export function wardsIn(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): DroppedFiles {
  const wards: WardFile[] = [];
  const refused: { name: string; code: RefusedFile }[] = [];
  for (const file of files) {
    const found = isPlainZip(file) ? unzipped(file) : [file];
    if (typeof found === 'string') refused.push({ name: file.name, code: found });
    else {
      for (const { name, bytes } of found) {
        const code = whyRefused(name, bytes);
        if (code === null) wards.push({ name: name.replace(/\.xlsx$/i, ''), bytes });
        else refused.push({ name, code });
      }
    }
  }
  return { wards, refused };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What a .zip begins with, and so an .xlsx; what Excel's older files and those with a password begin with. */
const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** A .zip that is no workbook itself. */
const isPlainZip = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) =>
  /\.zip$/i.test(name) && startsWith(bytes, zipSignature);

function whyRefused(name: string, bytes: Uint8Array): RefusedFile | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, compoundSignature)) return 'old-excel';
  return /\.xlsx$/i.test(name) && startsWith(bytes, zipSignature) ? null : 'not-xlsx';
}

/** What systems put into a .zip of their own accord. */
const isOfTheSystem = (path: string) =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/i.test(path);

function unzipped({ bytes }: { readonly bytes: Uint8Array }): readonly WardFile[] | RefusedFile {
  let announced = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || isOfTheSystem(name)) return false;
        announced += originalSize;
        return announced <= mostUnpacked;
      },
    });
    if (announced > mostUnpacked) return 'too-large';
    return Object.entries(entries).map(([path, content]) => ({
      // Whatever folders a path goes through, the name alone counts.
      name: path.replaceAll('\\', '/').split('/').at(-1) ?? path,
      bytes: content,
    }));
  } catch {
    return 'broken';
  }
}
