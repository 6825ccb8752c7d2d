/** Copying inside a sandboxed frame, where the clipboard may be closed. */

/** 'selected': it could not be copied, but is selected, so that the user can. */
export type Copied = 'done' | 'selected';

/** @param element where the text is shown */
export async function copyText(text: string, element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return copySelection(element);
  }
}

function copySelection(element: HTMLElement): Copied {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  try {
    // The old way is the only one in frames that may not use the clipboard.
    if (!document.execCommand('copy')) return 'selected';
  } catch {
    return 'selected';
  }
  selection?.removeAllRanges();
  return 'done';
}
