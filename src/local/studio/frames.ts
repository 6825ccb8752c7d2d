/** The pages of the add-on that stand in frames: kept by an address that nobody can guess. */
import { randomUUID } from 'node:crypto';
import type { HtmlPage } from '../emulator/apps-script/host-ui';
import type { FramePage } from './protocol';

export interface Frames {
  /** @param entries the names that google.script.run has in this page */
  add(page: HtmlPage, entries: readonly string[]): FramePage;
  html(id: string): string | undefined;
}

/** A sidebar and a dialog for each of several windows. */
const mostKept = 20;

/** @param scriptRun the code that makes google.script.run, run before the page's own scripts */
export function createFrames(scriptRun: () => string): Frames {
  const pages = new Map<string, string>();
  return {
    add({ title, content, width, height }, entries) {
      const id = randomUUID();
      pages.set(id, withScriptRun(content, scriptRun(), entries));
      const [oldest] = pages.keys();
      if (pages.size > mostKept && oldest !== undefined) pages.delete(oldest);
      return { title, width, height, address: `/frame/${id}` };
    },
    html: (id) => pages.get(id),
  };
}

function withScriptRun(page: string, scriptRun: string, entries: readonly string[]): string {
  const names = JSON.stringify(entries).replaceAll('"', '&quot;');
  const script = `<script data-entries="${names}">${scriptRun.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(page) ?? /<!doctype[^>]*>/i.exec(page);
  const at = head === null ? 0 : head.index + head[0].length;
  return page.slice(0, at) + script + page.slice(at);
}
