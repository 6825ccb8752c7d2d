/** Nơi nhận on the left, who signs on the right, kept together on one page. */
import { AlignmentType, type Table } from 'docx';
import type { Signature } from '../domain/report/document';
import { line, type LineLook } from './line';
import { sizes, twipsPerPoint } from './measures';
import { twoSides } from './two-sides';

/** Room for the signature and the seal. */
const signingRoom = 72 * twipsPerPoint;

export function signatureTable(signature: Signature): Table {
  const { recipientsHeading, recipients, signerTitle, signer } = signature;
  const list: LineLook = { size: sizes.recipients, alignment: AlignmentType.LEFT };
  const heading: LineLook = {
    size: sizes.recipientsHeading,
    bold: true,
    italics: true,
    alignment: AlignmentType.LEFT,
  };
  const office: LineLook = { size: sizes.text, bold: true };
  return twoSides([
    {
      left:
        recipients.length === 0
          ? [line('', list)]
          : [line(recipientsHeading, heading), ...recipients.map((text) => line(text, list))],
      right: [
        ...signerTitle.map((text) => line(text, office)),
        line(signer, { ...office, before: signingRoom }),
      ],
    },
  ]);
}
