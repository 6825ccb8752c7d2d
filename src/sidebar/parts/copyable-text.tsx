/** A text that is to be copied out of the sidebar, e.g. into the association's document. */
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../context';
import { copyText, type Copied } from './copy-text';

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
