/** What the writer of papers offers to the sidebar, which is a script of its own. */
import type { PaperJob } from '../../core/papers/paper-job';
import type { PapersSteps } from '../../docx/papers/papers-file';
import type { WordTemplateFile } from '../../docx/papers/word-template';

export interface PaperWriter {
  readonly setPapers: (job: PaperJob) => PapersSteps;
  readonly setWordTemplate: (template: WordTemplateFile, job: PaperJob) => PapersSteps;
  /** The template, or why the file is none. */
  readonly openWordTemplate: (
    name: string,
    bytes: Uint8Array,
  ) => WordTemplateFile | 'not-word' | 'too-large';
}

export interface WithPaperWriter {
  paperWriter?: PaperWriter;
}
