/** `console` and `Logger`: what the script writes is kept with the add-on. */
import { format } from 'node:util';
import type { Host } from './host';
import type { LogLine } from './options';

export function createConsole(host: Host): object {
  const write =
    (level: LogLine['level']) =>
    (...values: readonly unknown[]) =>
      void host.logs.push({ level, text: format(...values) });
  return host.expose('console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  });
}

export function createLogger(host: Host): object {
  const logger: object = host.expose('Logger', {
    log: (...values: readonly unknown[]) => {
      host.logs.push({ level: 'info', text: format(...values) });
      return logger;
    },
  });
  return logger;
}
