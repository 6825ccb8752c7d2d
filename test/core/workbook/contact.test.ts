import { expect, test } from '@jest/globals';
import { emailKey, emailsIn, isEmail } from '../../../src/core/workbook/contact';

test.each<[string, string[]]>([
  ['', []],
  ['ha.lan@gmail.com', ['ha.lan@gmail.com']],
  ['a@x.vn; b@x.vn', ['a@x.vn', 'b@x.vn']],
  ['a@x.vn,b@x.vn\nc@x.vn', ['a@x.vn', 'b@x.vn', 'c@x.vn']],
  ['mailto:a@x.vn; <b@x.vn>', ['a@x.vn', 'b@x.vn']],
  ['Ha.Lan@gmail.com; halan@gmail.com', ['Ha.Lan@gmail.com']],
  ['chưa có', ['chưa', 'có']],
])('%j holds %j', (text, emails) => expect(emailsIn(text)).toEqual(emails));

test.each([
  ['khuyenhoc.ducxuan@gmail.com', true],
  ['ubnd-ducxuan@backan.gov.vn', true],
  ['a+b@x.com.vn', true],
  ['', false],
  ['khuyenhoc.ducxuan', false],
  ['ducxuan@gmail', false],
  ['đứcxuân@gmail.com', false],
  ['a@@x.vn', false],
  ['a.@x.vn', false],
  ['a@-x.vn', false],
  [`${'a'.repeat(250)}@x.vn`, false],
])('%j is an address: %s', (text, is) => expect(isEmail(text)).toBe(is));

test.each([
  ['Ha.Lan@Gmail.com', 'halan@gmail.com', true],
  ['halan+kh@googlemail.com', 'halan@gmail.com', true],
  ['Ha.Lan@backan.gov.vn', 'ha.lan@backan.gov.vn', true],
  ['halan@backan.gov.vn', 'ha.lan@backan.gov.vn', false],
])('%s and %s are one address: %s', (one, other, same) =>
  expect(emailKey(one) === emailKey(other)).toBe(same),
);
