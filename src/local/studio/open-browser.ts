/** Opens an address in the user's browser, where there is one. */
import { spawn } from 'node:child_process';

/** The command that opens an address; undefined where there is no screen, as on a server. */
function opener(): readonly string[] | undefined {
  const { platform, env } = process;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const hasScreen = env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  return hasScreen ? ['xdg-open'] : undefined;
}

/** A browser that does not open is no failure: the address is printed too. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener() ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
