/** Pages, and what is kept: locks, properties, cache. */
import { describe, expect, test } from '@jest/globals';
import { collectingUi } from '../../../../src/local/emulator/apps-script/host-ui';
import { evaluate, runBody, startScript } from './run-script';

describe('HtmlService', () => {
  const files = new Map([
    ['sidebar', '<p>Sổ Khuyến học</p>'],
    ['scriptlet', '<p><?= name ?></p>'],
  ]);
  const withFiles = () => {
    const ui = collectingUi();
    return { ui, options: { ui, readHtmlFile: (name: string) => files.get(name) } };
  };

  test.each([
    ["HtmlService.createHtmlOutputFromFile('sidebar')", '<p>Sổ Khuyến học</p>'],
    ["HtmlService.createTemplateFromFile('sidebar').evaluate()", '<p>Sổ Khuyến học</p>'],
    ["HtmlService.createHtmlOutput('<b>').append('</b>')", '<b></b>'],
    ['HtmlService.createHtmlOutput()', ''],
  ])('%s', (expression, content) => {
    expect(evaluate(`${expression}.getContent()`, withFiles().options)).toBe(content);
  });

  test('shows a sidebar and a dialog', () => {
    const { ui, options } = withFiles();
    runBody(
      `var ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Sổ Khuyến học'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<i>').setWidth(400).setHeight(300), 'Báo cáo');`,
      options,
    );
    const content = '<p>Sổ Khuyến học</p>';
    expect(ui.sidebars).toEqual([{ title: 'Sổ Khuyến học', content }]);
    expect(ui.dialogs).toEqual([{ title: 'Báo cáo', content: '<i>', width: 400, height: 300 }]);
  });

  test.each([
    ["HtmlService.createHtmlOutputFromFile('Sidebar')", 'No HTML file named Sidebar was found.'],
    ["HtmlService.createTemplateFromFile('scriptlet').evaluate()", 'not in the local host yet'],
    ["SpreadsheetApp.getUi().showSidebar('<p>')", "The parameters (String) don't match"],
  ])('%s is refused', (expression, message) => {
    expect(() => evaluate(expression, withFiles().options)).toThrow(message);
  });
});

describe('LockService', () => {
  const lock = 'var lock = LockService.getDocumentLock();';
  test.each([
    ['held after tryLock', 'return [lock.tryLock(10), lock.hasLock()]', [true, true]],
    ['held twice', 'lock.tryLock(1); return lock.tryLock(1)', true],
    ['gone after release', 'lock.tryLock(1); lock.releaseLock(); return lock.hasLock()', false],
    ['not held at first', 'return lock.hasLock()', false],
    [
      'dropped by an alert',
      'lock.tryLock(1); SpreadsheetApp.getUi().alert("?"); return lock.hasLock()',
      false,
    ],
  ])('is %s', (_case, body, expected) => {
    expect(runBody(lock + body)).toEqual(expected);
  });

  test('cannot be taken while another run holds it', () => {
    const options = { isLockedElsewhere: () => true };
    expect(runBody(`${lock} return [lock.tryLock(10), lock.hasLock()]`, options)).toEqual([
      false,
      false,
    ]);
    expect(() => runBody(`${lock} lock.waitLock(10)`, options)).toThrow('Lock timeout');
  });

  test('ends with the run, also with one that failed', () => {
    const addon = startScript(`
      function take() { LockService.getDocumentLock().waitLock(10); throw new Error('hỏng'); }
      function look() { return LockService.getDocumentLock().hasLock(); }`);
    expect(() => addon.call('take')).toThrow('hỏng');
    expect(addon.call('look')).toBe(false);
  });
});

describe('PropertiesService', () => {
  const properties = 'var p = PropertiesService.getDocumentProperties();';
  test.each([
    ["return p.getProperty('không có')", null],
    ["return p.setProperty('kỳ', 2017).getProperty('kỳ')", '2017'],
    ["return p.setProperties({ a: '1', b: '2' }).deleteProperty('a').getProperties()", { b: '2' }],
    ["p.setProperty('a', '1'); return p.setProperties({ b: '2' }, true).getKeys()", ['b']],
    ["return p.setProperty('a', '1').deleteAllProperties().getKeys()", []],
    [
      "p.setProperty('a', '1'); return PropertiesService.getUserProperties().getProperty('a')",
      null,
    ],
    ["return p.setProperty('a', 'x'.repeat(9216)).getKeys()", ['a']],
  ])('%s', (body, expected) => {
    expect(runBody(properties + body)).toEqual(expected);
  });

  test.each([
    ['9 KB and a letter', "'x'.repeat(9217)"],
    ['9 KB of Vietnamese, which take more bytes than letters', "'ế'.repeat(3073)"],
  ])('refuses more than %s', (_case, value) => {
    expect(() => runBody(`${properties} p.setProperty('a', ${value})`)).toThrow(
      'Argument too large: value',
    );
  });
});

describe('CacheService', () => {
  test('forgets what has expired', () => {
    let time = 0;
    const addon = startScript(
      `function put() { CacheService.getUserCache().put('a', '1', 60); CacheService.getUserCache().put('b', 2); }
      function get() { return ['a', 'b', 'c'].map(CacheService.getUserCache().get); }
      function remove() { CacheService.getUserCache().remove('b'); }`,
      { now: () => new Date(time) },
    );
    addon.call('put');
    expect(addon.call('get')).toEqual(['1', '2', null]);
    time = 60_000;
    expect(addon.call('get')).toEqual([null, '2', null]);
    addon.call('remove');
    expect(addon.call('get')).toEqual([null, null, null]);
  });

  test.each([
    ["'k'.repeat(251), ''", 'Argument too large: key'],
    ["'k', 'x'.repeat(102401)", 'Argument too large: value'],
  ])('put(%s) is refused', (parameters, message) => {
    expect(() => evaluate(`CacheService.getScriptCache().put(${parameters})`)).toThrow(message);
  });
});
