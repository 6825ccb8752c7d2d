/** The sidebar: its views, one at a time, and the small tabs between them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DescribeReply } from '../../addon/server';
import { useServerCall } from './calls/use-server-call';
import { CheckView } from './check/check-view';
import { SurroundingsContext, useSay, useSurroundings, type SidebarContext } from './context';
import { sayIn } from './words';
import { EnterView } from './enter/enter-view';
import { HelpView } from './help/help-view';
import { PapersView } from './papers/papers-view';
import { ReportView } from './report/report-view';
import { SetUpView } from './set-up/set-up-view';
import type { View } from './context';
import { WardsView } from './wards/wards-view';

/** The same words, with what the workbook calls its units. */
function useWordsOf(workbook: DescribeReply | null): SidebarContext {
  const surroundings = useSurroundings();
  const { unitsName: units, unitsSheet } = workbook ?? {};
  return useMemo(() => {
    if (units === undefined || unitsSheet === undefined) return surroundings;
    return { ...surroundings, say: sayIn(surroundings.language, { units, unitsSheet }) };
  }, [surroundings, units, unitsSheet]);
}

export function App({ firstView }: { readonly firstView: View }) {
  const [view, setView] = useState(firstView);
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set([firstView]));
  const places = useRef(new Map<View, number>());
  const workbook = useServerCall('describeWorkbook');
  const say = useSay();

  const open = (next: View) => {
    places.current.set(view, scrollY);
    setVisited((known) => new Set(known).add(next));
    setView(next);
  };
  // Each view is left where it was scrolled to.
  useLayoutEffect(() => scrollTo(0, places.current.get(view) ?? 0), [view]);
  useEffect(() => {
    const isToBeKnown = view === 'wards' && workbook.answer === null;
    const isShown = view === 'report' || view === 'set-up' || view === 'papers';
    if (isShown || isToBeKnown) void workbook.run({});
  }, [view]);
  const surroundings = useWordsOf(workbook.answer);

  const page = (name: View, children: ComponentChildren) =>
    // Views once opened are kept, so that results and half-filled forms are there on coming back.
    visited.has(name) && (
      <section key={name} hidden={view !== name}>
        <h2 class="unseen">{say(`nav.${name}`)}</h2>
        {children}
      </section>
    );
  const openSetUp = () => open('set-up');
  const openCheck = () => open('check');
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Tabs view={view} onOpen={open} />
      <main>
        <h1 class="unseen">Sổ Khuyến học</h1>
        {page(
          'check',
          <CheckView onChecked={() => void workbook.run({})} onOpenSetUp={openSetUp} />,
        )}
        {page(
          'report',
          <ReportView workbook={workbook} onSeeErrors={openCheck} onOpenSetUp={openSetUp} />,
        )}
        {page(
          'wards',
          <WardsView
            isShown={view === 'wards'}
            onOpenSetUp={openSetUp}
            onOpenReport={() => open('report')}
          />,
        )}
        {page('papers', <PapersView workbook={workbook} onOpenSetUp={openSetUp} />)}
        {page('set-up', <SetUpView workbook={workbook} onOpenCheck={openCheck} />)}
        {page('enter', <EnterView onOpenSetUp={openSetUp} />)}
        {page('help', <HelpView />)}
      </main>
    </SurroundingsContext.Provider>
  );
}

interface TabsProps {
  readonly view: View;
  readonly onOpen: (view: View) => void;
}

function Tabs({ view, onOpen }: TabsProps) {
  const say = useSay();
  const current = (name: View) => (view === name ? 'page' : undefined);
  return (
    <nav aria-label={say('nav.label')}>
      {(['enter', 'check', 'wards', 'report', 'papers', 'help'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={current(name)}
          onClick={() => view !== name && onOpen(name)}
        >
          {say(`nav.${name}`)}
        </button>
      ))}
    </nav>
  );
}
