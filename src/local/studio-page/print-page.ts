/** Prints a page of its own, beside the one that is shown. */

export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  // No scripts; of this origin, as the page around it asks for printing.
  frame.sandbox.add('allow-same-origin', 'allow-modals');
  frame.className = 'printed';
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    document.querySelectorAll('iframe.printed').forEach((other) => {
      if (other !== frame) other.remove();
    });
    frame.contentWindow?.print();
  });
  document.body.append(frame);
}
