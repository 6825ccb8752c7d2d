import { expect, test } from '@jest/globals';
import { pdfAddress } from '../../src/addon/report';

const base = 'https://docs.google.com/spreadsheets/d/1AbC-d_E';

test.each([
  `${base}/edit`,
  `${base}/edit?usp=drivesdk`,
  `${base}/edit#gid=5`,
  `${base}/edit?gid=5#gid=5`,
  `${base}/`,
  base,
])('from %s', (address) => {
  const url = new URL(pdfAddress(address, 17, true));
  expect(url.origin + url.pathname).toBe(`${base}/export`);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    format: 'pdf',
    gid: '17',
    size: 'A4',
    portrait: 'true',
    fitw: 'true',
    gridlines: 'false',
    left_margin: '1.18',
  });
});

test('a page that lies across', () => {
  expect(pdfAddress(`${base}/edit`, 0, false)).toContain('portrait=false');
});
