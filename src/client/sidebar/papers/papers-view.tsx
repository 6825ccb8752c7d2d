/** The view In giấy tờ: choose a template and rows, look at the first paper, take the Word file. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { AnswerOf, Inputs } from '../calls/server-calls';
import { useServerCall, type ServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { PeriodField, usePeriodChoice } from '../parts/period-field';
import { Icon, Progress, RunButton } from '../parts/progress';
import type { PaperWriter } from '../../paper-writer/paper-writer';
import { runWriter } from './load-writer';
import { PapersToPrint } from './printing';
import { SomeRows } from './some-rows';
import { TemplateField, useTemplateChoice } from './template-field';

interface PapersViewProps {
  readonly workbook: ServerCall<'describeWorkbook'>;
  readonly onOpenSetUp: () => void;
}

export function PapersView({ workbook, onOpenSetUp }: PapersViewProps) {
  const say = useSay();
  const list = useServerCall('listTemplates');
  const code = useServerCall('paperWriter');
  useEffect(() => void Promise.all([list.run({}), code.run({})]), []);
  const { answer } = list;
  const page = code.answer?.page ?? null;
  const writer = useMemo(() => (page === null ? null : runWriter(page)), [page]);
  return (
    <>
      <p class="intro">{say('papers.intro')}</p>
      {(list.isRunning || code.isRunning) && (answer === null || writer === null) && (
        <Progress label={say('papers.loading')} share={null} />
      )}
      <FailureNote failure={list.failure} onRetry={list.retry} onOpenSetUp={onOpenSetUp} />
      <FailureNote failure={code.failure} onRetry={code.retry} />
      {answer !== null && answer.registers.length === 0 && (
        <div class="note note-warning">
          <p>
            <Icon name="warning" /> {say('papers.no-registers')}
          </p>
          <div class="buttons">
            <button type="button" onClick={onOpenSetUp}>
              {say('open-set-up')}
            </button>
          </div>
        </div>
      )}
      {answer !== null && answer.registers.length > 0 && writer !== null && (
        <>
          <ChoosePapers
            listed={answer}
            writer={writer}
            workbook={workbook}
            onOpenSetUp={onOpenSetUp}
          />
          <TemplateSheets hasSheets={answer.hasSheets} onMade={() => void list.run({})} />
        </>
      )}
    </>
  );
}

interface ChoosePapersProps extends PapersViewProps {
  readonly listed: AnswerOf<'listTemplates'>;
  readonly writer: PaperWriter;
}

function ChoosePapers({ listed, writer, workbook, onOpenSetUp }: ChoosePapersProps) {
  const say = useSay();
  const id = useId();
  const template = useTemplateChoice(listed);
  const period = usePeriodChoice(workbook.answer);
  const [unit, setUnit] = useState('');
  const [rows, setRows] = useState<readonly number[] | null>(null);
  const [skipPrinted, setSkipPrinted] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const call = useServerCall('papersToPrint');
  const { word, isOwnFile, register } = template;

  const noRows = rows?.length === 0;
  const isMissing = period.problem !== null || (isOwnFile && word === null) || noRows;
  const input = (isSkipping: boolean): Inputs['papersToPrint'] => ({
    template:
      word === null
        ? { name: template.name }
        : { fields: fieldsOf(word.fields), ...(register !== '' && { sheet: register }) },
    ...period.asked,
    ...(period.isAllTimes && { allTimes: true }),
    ...(unit !== '' && { unit }),
    ...(rows !== null && { rows: [...rows] }),
    ...(isSkipping && { skipPrinted: true }),
  });
  const look = (isSkipping = skipPrinted) => {
    setWasAsked(true);
    setSkipPrinted(isSkipping);
    if (!isMissing) void call.run(input(isSkipping));
  };
  // What was looked at belongs to the choices as they were; with others it would be printed unseen.
  const isOfThese = JSON.stringify(call.answeredInput) === JSON.stringify(input(skipPrinted));
  return (
    <>
      <TemplateField listed={listed} choice={template} writer={writer} showProblem={wasAsked} />
      <div class="field">
        <PeriodField
          workbook={workbook.answer}
          choice={period}
          label={say('papers.period')}
          hasAllTimes
          showProblem={wasAsked}
        />
      </div>
      {listed.units.length > 0 && (
        <div class="field">
          <label for={`${id}-unit`}>{say('papers.unit')}</label>
          <select
            id={`${id}-unit`}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
          >
            <option value="">{say('papers.unit-all')}</option>
            {listed.units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <SomeRows key={template.sheet} sheet={template.sheet} onChange={setRows} />
      <p class="problem" role="alert">
        {wasAsked && noRows && say('papers.rows-no-tick')}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={skipPrinted}
          onChange={(event) => setSkipPrinted(event.currentTarget.checked)}
        />
        {say('papers.skip-printed')}
      </label>
      <RunButton
        label={say('papers.look')}
        runningLabel={say('papers.looking')}
        isRunning={call.isRunning}
        onRun={() => look()}
      />
      <FailureNote failure={call.failure} onRetry={call.retry} onOpenSetUp={onOpenSetUp} />
      {call.answer !== null && isOfThese && !call.isRunning && (
        <PapersToPrint
          key={JSON.stringify(call.answeredInput)}
          answer={call.answer}
          word={word}
          writer={writer}
          onSkipPrinted={() => look(true)}
        />
      )}
    </>
  );
}

type SentFields = Extract<
  Inputs['papersToPrint']['template'],
  { readonly fields: unknown }
>['fields'];

function fieldsOf(fields: {
  readonly name: string;
  readonly body: readonly string[];
  readonly repeated: readonly string[];
  readonly around: readonly string[];
}): SentFields {
  const { name, body, repeated, around } = fields;
  return { name, body: [...body], repeated: [...repeated], around: [...around] };
}

interface TemplateSheetsProps {
  readonly hasSheets: boolean;
  readonly onMade: () => void;
}

/** The sheets of templates and criteria are offered where they are missing. */
function TemplateSheets({ hasSheets, onMade }: TemplateSheetsProps) {
  const say = useSay();
  const add = useServerCall('addTemplateSheets');
  const make = async () => {
    if ((await add.run({})) !== null) onMade();
  };
  const made = add.answer?.made ?? [];
  return (
    <div class="field">
      <div role="status">
        {made.length > 0 && (
          <p class="note note-good">
            <Icon name="confirmed" />{' '}
            {say('papers.sheets-made', { sheets: made.map((sheet) => `“${sheet}”`).join(', ') })}
          </p>
        )}
      </div>
      {!hasSheets && made.length === 0 && (
        <>
          <p class="quiet">{say('papers.sheets-missing')}</p>
          <div class="buttons">
            <button type="button" aria-disabled={add.isRunning} onClick={() => void make()}>
              {say(add.isRunning ? 'papers.adding-sheets' : 'papers.add-sheets')}
            </button>
          </div>
        </>
      )}
      <FailureNote failure={add.failure} onRetry={() => void make()} />
    </div>
  );
}
