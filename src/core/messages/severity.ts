/** What the severities are called. */
import type { Finding } from './finding';
import type { Language } from './finding-text';

export const severityNames: Readonly<
  Record<Finding['severity'], Readonly<Record<Language, string>>>
> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cần xem', en: 'Warning' },
  suggestion: { vi: 'Gợi ý', en: 'Suggestion' },
};
