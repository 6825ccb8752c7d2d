import { describe, expect, test } from '@jest/globals';
import {
  errorText,
  transportFailure,
  type TransportFailure,
} from '../../../src/client/sidebar/calls/server-calls';

describe('transportFailure', () => {
  test.each<[string, TransportFailure]>([
    ['PERMISSION_DENIED', 'accounts-mixed'],
    ['ScriptError: You do not have permission to perform that action.', 'accounts-mixed'],
    ['Bạn không có quyền thực hiện hành động đó.', 'accounts-mixed'],
    ['Authorization is required to perform that action.', 'not-authorized'],
    [
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      'not-authorized',
    ],
    ['Exceeded maximum execution time', 'time-limit'],
    ['Đã vượt quá thời gian thực thi tối đa', 'time-limit'],
    ['No answer', 'time-limit'],
    ['Service invoked too many times for one day: spreadsheets.', 'quota'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['Failed to fetch', 'network'],
    ['Script function not found: checkWorkbook', 'unknown-failure'],
    ['', 'unknown-failure'],
  ])('%j is told as %s', (message, expected) => {
    expect(transportFailure(new Error(message))).toBe(expected);
    expect(transportFailure({ name: 'ScriptError', message })).toBe(expected);
  });

  test.each([
    [null, ''],
    [undefined, ''],
    ['Exceeded', 'Exceeded'],
    [{ message: 5 }, ''],
    [new Error('x'), 'x'],
  ])('the words of %j are %j', (error, expected) => {
    expect(errorText(error)).toBe(expected);
  });
});
