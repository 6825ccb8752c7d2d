/** The --port of commands that serve something on this machine. */
import type { Language } from '../../domain/findings/words';
import { localFailure } from './failures';

const highestPort = 65_535;

/** @returns undefined where none is given. @throws CommandFailure for what is no port */
export function readPort(port: string | undefined, language: Language): number | undefined {
  if (port === undefined) return undefined;
  const wanted = Number(port);
  const isPort = /^\d+$/.test(port) && wanted <= highestPort;
  if (isPort) return wanted;
  const reason =
    language === 'vi' ? '--port phải là số từ 0 đến 65535' : '--port must be from 0 to 65535';
  throw localFailure('option-invalid', { reason }, language);
}

/** @throws CommandFailure where the port is taken, else the error itself */
export function refuseTakenPort(
  error: NodeJS.ErrnoException,
  port: number | undefined,
  language: Language,
): never {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  throw localFailure('port-taken', { port: port ?? 0 }, language);
}
