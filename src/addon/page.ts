/** The add-on's pages: files of the project, told what to show by the attributes of their body. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/**
 * @param file the name of the HTML file, without its ending
 * @param told by attribute: `view` fills in `data-view=""`
 */
export function pageOf(
  file: string,
  told: Readonly<Record<string, string>>,
): GoogleAppsScript.HTML.HtmlOutput {
  let page = HtmlService.createHtmlOutputFromFile(file).getContent();
  for (const [name, value] of Object.entries(told)) {
    const escaped = value.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);
    page = page.replace(`data-${name}=""`, () => `data-${name}="${escaped}"`);
  }
  return HtmlService.createHtmlOutput(page);
}
