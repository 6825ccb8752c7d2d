/** Which Vietnamese phone numbers exist, and what the numbers of before 15/9/2018 became. */

/**
 * Mobile numbers of today, with their zero: ten digits.
 * Source: Google's libphonenumber, metadata of VN (as in libphonenumber-js 1.13.16).
 */
export const mobile =
  /^0(?:3\d\d|5(?:[1689]\d|2[238]|59)|7[06-9]\d|8(?:[1-8]\d|9[6-9])|9(?:[0-8]\d|9[013-9]))\d{6}$/;

/** Landlines of today (since 17/6/2017), with their zero: eleven digits. Source: as above. */
export const landline =
  /^02(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;

/**
 * The first four digits of eleven-digit mobile numbers, and the three that replaced them on
 * 15/9/2018; the other seven digits stayed.
 * Source: QĐ 798/QĐ-BTTTT of 25/5/2018.
 */
export const mobilePrefixes: ReadonlyMap<string, string> = new Map([
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0126', '076'],
  ['0128', '078'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0127', '081'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
]);
