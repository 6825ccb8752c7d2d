/**
 * The writer of papers as a script of its own, which the sidebar loads once papers are to be printed:
 * most openings of the sidebar print nothing and need not pay for it.
 */
import { setPapers } from '../../docx/papers/papers-file';
import { openWordTemplate, setWordTemplate } from '../../docx/papers/word-template';
import { WordTemplateError } from '../../docx/papers/word-fields';
import type { WithPaperWriter } from './paper-writer';

(globalThis as WithPaperWriter).paperWriter = {
  setPapers,
  setWordTemplate,
  openWordTemplate: (name, bytes) => {
    try {
      return openWordTemplate(name, bytes);
    } catch (error) {
      // Its class is this script's own.
      if (error instanceof WordTemplateError) return error.code;
      throw error;
    }
  },
};
