/** The classes Ui and Menu: menus, alerts, sidebar and dialogs. */
import type { ButtonSet, HtmlPage, MenuItem } from './host-ui';
import { exception, type Host } from './host';

/** An add-on's menu holds at most six items: UI style guide for Editor add-ons. */
const mostMenuItems = 6;

const sameNames = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name]));

export function createUi(host: Host): object {
  const { ui } = host.options;
  return host.expose('Ui', {
    Button: sameNames('CANCEL', 'CLOSE', 'NO', 'OK', 'YES'),
    ButtonSet: sameNames('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
    createMenu: (caption: string) => createMenu(host, caption),
    createAddonMenu: () => createMenu(host, undefined),
    alert: (...words: readonly string[]) => {
      // A dialog suspends the script, and Google drops its locks meanwhile.
      host.heldLocks.clear();
      return ui.alert(readAlert(words));
    },
    showSidebar: (output: unknown) => ui.showSidebar(readPage(output, 'showSidebar')),
    showModalDialog: (output: unknown, title: string) =>
      ui.showDialog({ ...readPage(output, 'showModalDialog'), title }),
  });
}

/** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
function readAlert(words: readonly string[]) {
  const [first = '', second, third] = words;
  return third === undefined
    ? { title: '', prompt: first, buttons: (second ?? 'OK') as ButtonSet }
    : { title: first, prompt: second ?? '', buttons: third as ButtonSet };
}

function createMenu(host: Host, caption: string | undefined): object {
  const items: (MenuItem | 'separator')[] = [];
  const menu: object = host.expose('Menu', {
    addItem: (itemCaption: unknown, functionName: unknown) => {
      if (typeof itemCaption !== 'string' || typeof functionName !== 'string') {
        throw mismatch('Ui.Menu.addItem', [itemCaption, functionName]);
      }
      items.push({ caption: itemCaption, functionName });
      return menu;
    },
    addSeparator: () => {
      items.push('separator');
      return menu;
    },
    addToUi: () => {
      const count = items.filter((item) => item !== 'separator').length;
      if (count > mostMenuItems) {
        throw exception(
          `The menu has ${count} items; an add-on's menu holds at most ${mostMenuItems}.`,
        );
      }
      host.options.ui.menu({ caption, items: [...items] });
    },
  });
  return menu;
}

/** The members of Google's HtmlOutput that the screen reads. */
interface HtmlOutput {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
}

function readPage(value: unknown, method: string): HtmlPage {
  if (typeof value !== 'object' || value === null) throw mismatch(`Ui.${method}`, [value]);
  const output = value as HtmlOutput;
  return {
    title: output.getTitle() ?? '',
    content: output.getContent(),
    width: output.getWidth() ?? undefined,
    height: output.getHeight() ?? undefined,
  };
}

/** Google's words for arguments of the wrong kind, e.g. (number,String). */
function mismatch(method: string, values: readonly unknown[]): Error {
  const kinds = values.map((value) => (typeof value === 'string' ? 'String' : typeof value));
  return exception(
    `The parameters (${kinds.join(',')}) don't match the method signature for ${method}.`,
  );
}

// `HtmlService`: pages of the project's HTML files, for the sidebar and dialogs.

export function createHtmlService(host: Host): object {
  const readFile = (name: string) => {
    const content = host.options.readHtmlFile(name);
    if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
    return content;
  };
  return host.expose('HtmlService', {
    createHtmlOutput: (content = '') => createHtmlOutput(host, content),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(host, readFile(name)),
    createTemplateFromFile: (name: string) => {
      const content = readFile(name);
      return host.expose('HtmlTemplate', {
        evaluate: () => {
          if (content.includes('<?')) {
            throw exception('Scriptlets (<? ?>) in a template are not in the local host yet');
          }
          return createHtmlOutput(host, content);
        },
      });
    },
  });
}

function createHtmlOutput(host: Host, firstContent: string): object {
  let content = firstContent;
  let title: string | null = null;
  let width: number | null = null;
  let height: number | null = null;
  const output: object = host.expose('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    getWidth: () => width,
    getHeight: () => height,
    append: (added: string) => {
      content += added;
      return output;
    },
    setTitle: (newTitle: string) => {
      title = newTitle;
      return output;
    },
    setWidth: (pixels: number) => {
      width = pixels;
      return output;
    },
    setHeight: (pixels: number) => {
      height = pixels;
      return output;
    },
  });
  return output;
}
