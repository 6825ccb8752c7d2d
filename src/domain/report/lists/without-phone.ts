/** Takes a telephone number out of a name that is to be published: "Ông Hà Văn Tú (0912 345 678)". */

const phone =
  /[\s,;(–-]*(?:(?:số\s+)?(?:điện thoại|đt|sđt|đtdđ|dđ|đ\/t|tel|phone)[.:\s]*)?(?<!\d)(?:\+?84|0)(?:[\s.-]?\d){8,10}(?!\d)\)?/giu;

/** A name that is nothing but a number stays: it would be left blank. */
export function withoutPhone(name: string): string {
  const bare = name.replace(phone, '').trim();
  return bare === '' ? name : bare;
}
