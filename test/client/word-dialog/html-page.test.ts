/** The dialog's page as a file. Its size is held in test/bundle-size.test.ts. */
import { describePageFile } from '../../browser/page-file';

describePageFile('word-dialog', ['language', 'request']);
