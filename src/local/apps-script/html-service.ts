/** `HtmlService`: pages of the project's HTML files, for the sidebar and dialogs. */
import { exception, type Host } from './host';

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
