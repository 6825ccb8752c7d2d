/** The sentences that several figures make: members and chapters in their parts, money in and out. */
import { fill } from '../../messages/format';
import type { Figure } from '../../figures/figures';
import { formatCount, formatMoney } from '../../vietnamese/format-number';
import type { ReportInput } from '../input';
import { keptIn } from '../printed';
import { exactWords, percentWords } from './figure-words';
import { moneyWords, partsWords, partWords, pledgeWords, spendingWords } from './phrases';
import { donorKey } from '../../vietnamese/person-names';
import type { Period } from '../../data/periods';
import type { Pledge } from '../../figures/pledges';

const chapterParts = ['chapters.hamlet', 'chapters.school', 'chapters.office'];
const boardParts = ['boards.clan', 'boards.other'];
const memberParts = ['members.women', 'members.party', 'members.carded', 'members.paid'];

export const chapterPartsSentence = (input: ReportInput): string =>
  partsSentence(partsWords.chapters, chapterParts, input);
export const boardPartsSentence = (input: ReportInput): string =>
  partsSentence(partsWords.boards, boardParts, input);
export const memberPartsSentence = (input: ReportInput): string =>
  partsSentence(partsWords.members, memberParts, input);

/** '' where no part is known. */
function partsSentence(words: string, ids: readonly string[], { figures }: ReportInput): string {
  const members = figures.of('members.total').value;
  const parts = ids.flatMap((id) => {
    const { value } = figures.of(id);
    const percent = members === 0 ? '' : percentWords(value, members);
    return value === 0 ? [] : [fill(partWords[id] ?? '', { count: formatCount(value), percent })];
  });
  return parts.length === 0 ? '' : fill(words, { parts: parts.join(', ') });
}

/** Heo đất among what was raised, and hội phí beside it. */
export function feesSentences(input: ReportInput): string {
  const { of } = input.figures;
  const [pigs, count, fee] = [of('fund.pig.amount'), of('fund.pig.count'), of('fund.fee.amount')];
  return [
    pigs.value === 0
      ? ''
      : fill(moneyWords.pigs, {
          amount: words(pigs, input),
          pigs:
            count.value === 0 ? '' : fill(moneyWords.pigCount, { count: formatCount(count.value) }),
        }),
    fee.value === 0 ? '' : fill(moneyWords.fee, { amount: words(fee, input) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What was promised in the period, and how many pupils somebody stands by at its end. */
export function pledgeSentences(input: ReportInput): string {
  const { figures, pledges } = input;
  const [promised, received, open] = [
    'pledge.amount',
    'pledge.received.amount',
    'pledge.open.amount',
  ].map((id) => figures.of(id));
  if (promised === undefined || received === undefined || open === undefined) return '';
  const state = received.value === 0 ? 'nothing' : open.value === 0 ? 'all' : 'some';
  const sponsored = new Set(
    pledges?.now.filter(isRunning(figures.period)).map(({ beneficiary }) => donorKey(beneficiary)),
  );
  sponsored.delete('');
  return [
    promised.value === 0
      ? ''
      : fill(pledgeWords.promised, {
          promised: words(promised, input),
          state: fill(pledgeWords[state], {
            received: words(received, input),
            open: words(open, input),
          }),
        }),
    sponsored.size === 0 ? '' : fill(pledgeWords.sponsored, { count: formatCount(sponsored.size) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Made in the period, or neither over nor received in full. */
const isRunning =
  ({ from, to }: Period) =>
  ({ day, until, promised, received }: Pledge): boolean =>
    day >= from || (until === null ? received < promised : until >= to);

export function spendingSentences(input: ReportInput): string {
  const { of } = input.figures;
  const [total, transfer] = [of('spend.total.amount'), of('spend.transfer.amount')];
  const kinds = Object.entries(spendingWords).flatMap(([id, template]) => {
    const figure = of(id);
    return figure.value === 0 ? [] : [fill(template, { amount: words(figure, input) })];
  });
  return [
    total.value === 0
      ? ''
      : fill(moneyWords.spent, {
          amount: words(total, input),
          kinds: fill(moneyWords.kinds, { kinds: kinds.join('; ') }),
        }),
    transfer.value === 0 ? '' : fill(moneyWords.passedOn, { amount: words(transfer, input) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Flow and balance side by side, exact, as they add up; '' where spending is not kept. */
export function balanceSentences(input: ReportInput): string {
  const { figures } = input;
  if (!keptIn(input).spending) return '';
  const valueOf = (id: string) => figures.of(id).value;
  const closing = valueOf('fund.balance.amount');
  const money = (value: number) => formatMoney(value);
  const balance = fill(closing < 0 ? moneyWords.deficit : moneyWords.balance, {
    opening: money(valueOf('fund.opening.amount')),
    income: money(valueOf('fund.total.amount') + valueOf('fund.fee.amount')),
    spent: money(valueOf('spend.total.amount')),
    closing: money(closing),
  });
  const each = figures.of('fund.perhead.amount');
  const perHead =
    each.value === 0 || each.unknown?.has(null) === true
      ? ''
      : fill(moneyWords.perHead, { amount: money(each.value) });
  return [balance, perHead, moneyWords.register].filter((one) => one !== '').join(' ');
}

const words = ({ indicator, value }: Figure, input: ReportInput): string =>
  exactWords(indicator, value, input);
