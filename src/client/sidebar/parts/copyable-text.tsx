/** A text that is to be copied out of the sidebar, e.g. into the association's document. */
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../context';

// Copying inside a sandboxed frame, where the clipboard may be closed.

/** 'selected': it could not be copied, but is selected, so that the user can. */
type Copied = 'done' | 'selected';

/** @param element where the text is shown */
async function copyText(text: string, element: HTMLElement): Promise<Copied> {
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

interface CopyableTextProps {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

export function CopyableText({ label, paragraphs }: CopyableTextProps) {
  const say = useSay();
  const element = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async () => {
    if (element.current === null) return;
    setCopied(null);
    setCopied(await copyText(paragraphs.join('\n'), element.current));
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <p class="shown" role="status">
        {copied !== null && say(copied === 'done' ? 'copy.done' : 'copy.selected')}
      </p>
      <div class="report-text" ref={element} lang="vi">
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
