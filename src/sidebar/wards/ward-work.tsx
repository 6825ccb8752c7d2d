/** What can be done with one ward: send back, mend in its file, take access away, take in a file. */
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import type { WordKey } from '../words';
import { AdoptForm } from './adopt-form';
import { MendInFile } from './mend-in-file';
import { RevokeForm } from './revoke-form';
import { SendBackForm } from './send-back-form';

/** A ward as the work on it needs it. */
export interface Ward {
  readonly code: string;
  readonly name: string;
  /** null: no file is known. */
  readonly file: string | null;
}

export interface WardWorkProps {
  readonly ward: Ward;
  readonly isClosed: boolean;
  /** The workbook has changed. */
  readonly onChanged: () => void;
}

type Work = 'send-back' | 'mend' | 'revoke' | 'adopt';

const captions: Readonly<Record<Work, WordKey>> = {
  'send-back': 'ward.send-back',
  mend: 'ward.mend',
  revoke: 'ward.revoke',
  adopt: 'ward.adopt',
};

export function WardWork({ ward, isClosed, onChanged }: WardWorkProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const [work, setWork] = useState<Work | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { name, file } = ward;
  const possible: readonly Work[] = [
    ...(file !== null && !isClosed ? (['send-back', 'mend'] as const) : []),
    ...(file !== null ? (['revoke'] as const) : []),
    'adopt',
  ];
  const leave = () => {
    setWork(null);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={say('ward.work-of', { ward: name })}
        onClick={() => {
          setIsOpen(!isOpen);
          setWork(null);
        }}
      >
        <Icon name="open" /> {say('ward.work')}
      </button>
      {isOpen && (
        <div class="ward-work">
          <div class="buttons">
            {possible.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={work === one}
                onClick={() => setWork(work === one ? null : one)}
              >
                {say(captions[one])}
              </button>
            ))}
          </div>
          {work === 'send-back' && file !== null && (
            <SendBackForm ward={{ ...ward, file }} onChanged={onChanged} onLeave={leave} />
          )}
          {work === 'mend' && file !== null && (
            <MendInFile ward={{ ...ward, file }} onLeave={leave} />
          )}
          {work === 'revoke' && <RevokeForm ward={ward} onLeave={leave} />}
          {work === 'adopt' && <AdoptForm ward={ward} onChanged={onChanged} onLeave={leave} />}
        </div>
      )}
    </>
  );
}
