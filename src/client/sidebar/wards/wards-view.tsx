/** The view Xã, phường: the board of the wards, and the pages that share and gather. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Progress } from '../parts/progress';
import { BoardPage } from './board-page';
import { GatherPage } from './collect-page';
import { SharePage } from './share-page';

interface WardsViewProps {
  readonly isShown: boolean;
  readonly onOpenSetUp: () => void;
  readonly onOpenReport: () => void;
}

type Page = 'board' | 'share' | 'gather';

export function WardsView({ isShown, onOpenSetUp, onOpenReport }: WardsViewProps) {
  const say = useSay();
  const [page, setPage] = useState<Page>('board');
  const { answer, failure, isRunning, run } = useServerCall('boardOfWards');
  const board = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const look = () => void run({});
  useEffect(() => {
    if (isShown) look();
  }, [isShown]);
  const open = (next: Page) => {
    if (page === 'board') place.current = scrollY;
    setPage(next);
  };
  useLayoutEffect(() => {
    scrollTo(0, page === 'board' ? place.current : 0);
  }, [page]);
  const leave = () => {
    open('board');
    look();
    setTimeout(() => board.current?.focus({ preventScroll: true }));
  };
  return (
    <>
      {/* Out of sight, not gone: the list is to stand as it stood. */}
      <div class="page" ref={board} tabIndex={-1} hidden={page !== 'board'}>
        {answer === null && <p class="intro">{say('wards.intro')}</p>}
        {isRunning && answer === null && <Progress label={say('wards.loading')} share={null} />}
        <p class="unseen" role="status">
          {isRunning ? say('wards.loading') : ''}
        </p>
        <FailureNote failure={failure} onRetry={look} onOpenSetUp={onOpenSetUp} />
        {answer !== null && (
          <BoardPage
            board={answer}
            isLooking={isRunning}
            onLook={look}
            onOpen={open}
            onOpenReport={onOpenReport}
          />
        )}
      </div>
      {page === 'share' && <SharePage onLeave={leave} />}
      {page === 'gather' && answer !== null && (
        <GatherPage board={answer} onChanged={look} onLeave={leave} />
      )}
    </>
  );
}
