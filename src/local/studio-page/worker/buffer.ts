/** Gives the worker the Buffer that the emulator and the files' reader know from Node; the build puts it in. */
export { Buffer } from 'buffer';
