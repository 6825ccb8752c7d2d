/**
 * Opens a workbook at the moment that a call of the add-on asks for it: the call cannot wait, so
 * this thread sleeps while another one reads.
 */
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Spreadsheet } from '../../../sheets/api';
import { projectPath } from '../../project';
import type { OpenAnswer, OpenCall } from './messages';

export interface Opener {
  /** @throws Error naming what is wrong with the bytes */
  open(call: OpenCall): Spreadsheet;
  close(): Promise<void>;
}

/** In milliseconds: the largest workbook that the studio takes is read well within it. */
const longestWait = 120_000;

export function startOpener(): Opener {
  const { port1: port, port2: otherPort } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(projectPath('build', 'workbook-opener.cjs'), {
    workerData: { port: otherPort, signal },
    transferList: [otherPort],
  });
  // The server keeps the process alive, not this.
  worker.unref();
  port.unref();
  return {
    open(call) {
      Atomics.store(signal, 0, 0);
      port.postMessage(call);
      if (Atomics.wait(signal, 0, 0, longestWait) === 'timed-out') throw new Error('No answer');
      const received = receiveMessageOnPort(port) as { readonly message: OpenAnswer } | undefined;
      const answer = received?.message;
      if (answer === undefined) throw new Error('No answer');
      if (!answer.ok) throw new Error(answer.message);
      return answer.spreadsheet;
    },
    async close() {
      port.close();
      await worker.terminate();
    },
  };
}
