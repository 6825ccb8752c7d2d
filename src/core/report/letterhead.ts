/** Letterhead, title and signature from the settings, as NĐ 30/2020/NĐ-CP lays them out; nothing is required. */
import { separated } from '../data/cell';
import { fill } from '../messages/format';
import { formatLongDate } from '../data/dates';
import { formatCount } from '../vietnamese/format-number';
import type { Settings } from '../schema/settings';
import type { Letterhead, Signature, Title } from './document';
import { letterheadWords, signatureWords, titleName, usualOwnLevels } from './labels';
import type { ReportInput } from './input';
import { periodKindOf } from './period-kind';
import { subjects } from './text/phrases';

/** The word for the own level: Thành hội, Tỉnh hội, Hội xã … */
export function ownLevelOf({ settings, level }: Pick<ReportInput, 'settings' | 'level'>): string {
  return settings.ownLevel === '' ? usualOwnLevels[level] : settings.ownLevel;
}

export function letterheadOf({ settings }: ReportInput): Letterhead {
  const { association, reportDate, place } = settings;
  const number = signedNumber(settings.reportNumber);
  const date = reportDate === null ? letterheadWords.noDate : formatLongDate(reportDate);
  return {
    kind: 'letterhead',
    parentBody: settings.parentBody.toUpperCase(),
    association: association.toUpperCase(),
    nation: letterheadWords.nation,
    number: number === '' ? letterheadWords.noNumber : fill(letterheadWords.number, { number }),
    placeAndDate: place === '' ? date : `${place}, ${date}`,
    attachment: fill(letterheadWords.attachment, {
      number: number === '' ? letterheadWords.unknownNumber : number,
      date,
      issuer: association === '' ? '' : fill(letterheadWords.issuer, { association }),
    }),
  };
}

/** "05/BC-HKH"; a bare 5 gets the usual sign, none stays none. */
function signedNumber(typed: string): string {
  return /^\d+$/.test(typed) ? formatCount(Number(typed)) + letterheadWords.sign : typed;
}

export function titleOf({ figures, periodName }: ReportInput): Title {
  return {
    kind: 'title',
    name: titleName,
    subject: fill(subjects[periodKindOf(figures.period)], { period: periodName }),
  };
}

/** null where there is nobody to sign and nobody to send it to. */
export function signatureOf({ signerTitle, signer, recipients }: Settings): Signature | null {
  const titleLines = signingForm(separated(signerTitle));
  const lines = separated(recipients);
  if (titleLines.length === 0 && lines.length === 0 && signer === '') return null;
  return {
    kind: 'signature',
    recipientsHeading: signatureWords.recipients,
    recipients: lines.map((line, order) => {
      const bare = line.replace(/^-\s*/, '').replace(/[.,]+$/, '');
      return `- ${bare}${order === lines.length - 1 ? '.' : ';'}`;
    }),
    signerTitle: titleLines,
    signer,
  };
}

/** Who signs by order or by mandate names that alone: "TL. BAN THƯỜNG VỤ", "TUQ. CHỦ TỊCH". */
const namesItself = /^(?:TM|TL|TUQ)\.? /;

const deputy = /^PHÓ /;

/**
 * The lines above a signature, in capitals: on behalf of the board unless they name somebody
 * themselves; a deputy signs for the head ("KT. CHỦ TỊCH").
 */
function signingForm(typed: readonly string[]): readonly string[] {
  const lines = typed.map((line) => line.toUpperCase());
  const at = lines.findIndex((line) => deputy.test(line));
  const before = lines[at - 1] ?? '';
  const forHead =
    at < 0 || /^(?:KT|TL|TUQ)\.? /.test(before)
      ? lines
      : [
          ...lines.slice(0, at),
          fill(signatureWords.forHead, { head: (lines[at] ?? '').replace(deputy, '') }),
          ...lines.slice(at),
        ];
  const [first] = forHead;
  return first === undefined || namesItself.test(first)
    ? forHead
    : [signatureWords.onBehalf, ...forHead];
}
