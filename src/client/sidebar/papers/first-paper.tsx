/** Shows the first paper of a printing as it will read; Word sets its pages. */
import type { ComponentChildren } from 'preact';
import type { PaperJob } from '../../../core/papers/paper-job';
import { fieldNames, fillLines, type FilledLine } from '../../../docx/papers/lines';
import type { WordTemplateFile } from '../../../docx/papers/word-template';
import type { Run } from '../../../docx/papers/xml';
import { useSay } from '../context';

/** A list shows so many of its rows: more would not be read here. */
const rowsShown = 8;

interface FirstPaperProps {
  readonly job: PaperJob;
  readonly word: WordTemplateFile | null;
}

export function FirstPaper({ job, word }: FirstPaperProps) {
  const say = useSay();
  const heading = say(job.isList ? 'papers.first-list' : 'papers.first');
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {word === null ? <SetPaper job={job} /> : <FieldsOf job={job} word={word} />}
    </section>
  );
}

/** A file of the association's own keeps its look: what is shown is what comes in its fields. */
function FieldsOf({ job, word }: { readonly job: PaperJob; readonly word: WordTemplateFile }) {
  const values = job.rows[0]?.values ?? [];
  return (
    <dl class="paper paper-fields">
      {fieldNames(word.fields).map((name, order) => {
        const line = job.lines[order];
        const [piece] = line !== undefined && 'pieces' in line ? line.pieces : [];
        const text =
          piece === undefined || 'optional' in piece
            ? ''
            : 'text' in piece
              ? piece.text
              : values[piece.field];
        return (
          <div key={name}>
            <dt class="quiet">{`{${name}}`}</dt>
            <dd class="cell-text">{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function SetPaper({ job }: { readonly job: PaperJob }) {
  const shown = { ...job, rows: job.rows.slice(0, rowsShown) };
  const lines = fillLines(shown, job.isList ? null : (shown.rows[0] ?? null));
  return (
    <div class={job.isFramed ? 'paper paper-framed' : 'paper'}>
      {lines.map((line, order) => (
        <Line key={order} line={line} job={job} />
      ))}
    </div>
  );
}

function Line({ line, job }: { readonly line: FilledLine; readonly job: PaperJob }) {
  switch (line.kind) {
    case 'blank':
      return <p>&nbsp;</p>;
    case 'rule':
      return <hr />;
    case 'nation':
      return <Nation job={job} />;
    case 'letterhead': {
      const { parentBody, association, placeAndDate } = job.letterhead;
      return (
        <Columns>
          <div>
            <p>{parentBody}</p>
            <strong>{association}</strong>
          </div>
          <div>
            <Nation job={job} />
            <em>{placeAndDate}</em>
          </div>
        </Columns>
      );
    }
    case 'signature':
    case 'dated-signature':
      return (
        <Columns>
          <div />
          <div>
            {line.kind === 'dated-signature' && <em>{job.letterhead.placeAndDate}</em>}
            {job.signature.signerTitle.map((title) => (
              <strong key={title}>{title}</strong>
            ))}
            <strong class="paper-signer">{job.signature.signer}</strong>
          </div>
        </Columns>
      );
    case 'columns':
      return (
        <>
          {line.rows.map((cells, order) => (
            <Columns key={order}>
              {cells.map((runs, column) => (
                <div key={column}>
                  <Runs runs={runs} />
                </div>
              ))}
            </Columns>
          ))}
        </>
      );
    case 'table':
      return (
        <table>
          <tbody>
            {line.rows.map(({ cells, isHeader }, order) => (
              <tr key={order}>
                {cells.map((runs, column) =>
                  isHeader ? (
                    <th key={column}>
                      <Runs runs={runs} />
                    </th>
                  ) : (
                    <td key={column}>
                      <Runs runs={runs} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <p class={`paper-${line.kind}`}>
          <Runs runs={line.runs} />
        </p>
      );
  }
}

const Columns = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="paper-columns">{children}</div>
);

const Nation = ({ job }: { readonly job: PaperJob }) => (
  <div class="paper-nation">
    {job.letterhead.nation.map((text) => (
      <strong key={text}>{text}</strong>
    ))}
  </div>
);

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, bold, italics }, order) =>
      bold === true ? (
        <strong key={order}>{text}</strong>
      ) : italics === true ? (
        <em key={order}>{text}</em>
      ) : (
        <span key={order}>{text}</span>
      ),
    )}
  </>
);
