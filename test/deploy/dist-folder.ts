/** The folder that clasp uploads: this repository's dist, which `npm test` builds first. */
import { join } from 'node:path';
import { repository } from './clasp-project';

export const dist = join(repository, 'dist');
