/** The choice of a template: one of the workbook or the product by its name, or a Word file of the association's own. */
import { useId, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useSay } from '../context';
import type { PaperWriter } from '../../paper-writer/paper-writer';
import type { WordTemplateFile } from '../../../docx/papers/word-template';

type Listed = AnswerOf<'listTemplates'>;

/** No template has this name: names are trimmed. */
const ownFile = ' ';

export interface TemplateChoice {
  /** A template's name, or `ownFile`. */
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly isOwnFile: boolean;
  readonly word: WordTemplateFile | null;
  readonly setWord: (word: WordTemplateFile | null) => void;
  /** The register of a Word file's rows; '' for the one that has its fields. */
  readonly register: string;
  readonly setRegister: (register: string) => void;
  /** The register that rows are taken from, as far as it is known here. */
  readonly sheet: string | null;
}

export function useTemplateChoice({ templates }: Pick<Listed, 'templates'>): TemplateChoice {
  const first = templates.find(({ isUsable }) => isUsable)?.name ?? ownFile;
  const [chosen, setName] = useState<string | null>(null);
  const [word, setWord] = useState<WordTemplateFile | null>(null);
  const [register, setRegister] = useState('');
  const name = chosen ?? first;
  const isOwnFile = name === ownFile;
  const source = templates.find((one) => one.name === name)?.source;
  return {
    name,
    setName,
    isOwnFile,
    word: isOwnFile ? word : null,
    setWord,
    register,
    setRegister,
    sheet: isOwnFile ? register || null : (source ?? null),
  };
}

interface TemplateFieldProps {
  readonly listed: Listed;
  readonly choice: TemplateChoice;
  readonly writer: PaperWriter;
  /** Whether it is to be said that a file is missing. */
  readonly showProblem: boolean;
}

export function TemplateField({ listed, choice, writer, showProblem }: TemplateFieldProps) {
  const say = useSay();
  const id = useId();
  const { name, setName, isOwnFile } = choice;
  return (
    <>
      <label for={id}>{say('papers.template')}</label>
      <select id={id} value={name} onChange={(event) => setName(event.currentTarget.value)}>
        {listed.templates.map((one) => (
          <option key={one.name} value={one.name}>
            {one.isUsable ? one.name : say('papers.unusable', { name: one.name })}
          </option>
        ))}
        <option value={ownFile}>{say('papers.own-file')}</option>
      </select>
      {isOwnFile && (
        <WordFile
          choice={choice}
          writer={writer}
          registers={listed.registers}
          showProblem={showProblem}
        />
      )}
    </>
  );
}

interface WordFileProps extends Pick<TemplateFieldProps, 'choice' | 'writer' | 'showProblem'> {
  readonly registers: readonly string[];
}

function WordFile({ choice, writer, registers, showProblem }: WordFileProps) {
  const say = useSay();
  const id = useId();
  const { word, setWord, register, setRegister } = choice;
  const [problem, setProblem] = useState('');
  const read = async (file: File | undefined) => {
    setWord(null);
    setProblem('');
    if (file === undefined) return;
    const opened = writer.openWordTemplate(file.name, new Uint8Array(await file.arrayBuffer()));
    if (typeof opened !== 'string') return setWord(opened);
    setProblem(say(`papers.${opened}`, { file: file.name }));
  };
  const isMissing = showProblem && word === null && problem === '';
  return (
    <>
      <div class="field">
        <label for={`${id}-file`}>{say('papers.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".docx"
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <p class="quiet" id={`${id}-hint`}>
          {say('papers.file-hint', { field: '{Tên đăng ký}' })}
        </p>
        <p class="problem" id={`${id}-problem`} role="alert">
          {isMissing ? say('papers.file-needed') : problem}
        </p>
      </div>
      <label for={`${id}-register`}>{say('papers.register')}</label>
      <select
        id={`${id}-register`}
        value={register}
        onChange={(event) => setRegister(event.currentTarget.value)}
      >
        <option value="">{say('papers.register-any')}</option>
        {registers.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </select>
    </>
  );
}
