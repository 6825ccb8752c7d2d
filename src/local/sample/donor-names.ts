/** Names of companies, clans and persons who give to wards and chapters; none comes twice. */
import { distinctPeople, drawPerson, nameOf } from './people';
import { drawUntil, type Random } from './random';

/** No two of them are a letter apart: such names would look like one donor. */
const clanSurnames = 'Hoàng, Nông, Nguyễn, Triệu, Hà, Đinh, Bàn, Dương, Lý, Trần'.split(', ');

const shops = [
  'Cửa hàng vật liệu xây dựng',
  'Nhà hàng',
  'Quầy thuốc',
  'Cửa hàng điện dân dụng',
  'Xưởng mộc',
  'Cơ sở cơ khí',
  'Cửa hàng nội thất',
  'Gara ô tô',
  'Cửa hàng vật tư nông nghiệp',
];
const shopNames =
  'Đức Long, Thanh Bình, Hồng Nhung, Quang Huy, Việt Hưng, Hải Yến, Tuấn Kiệt, Bảo Châu, Phương Thảo, Trường Giang, Ngọc Lan, Hùng Cường, Minh Tuyết, An Khang, Kim Oanh, Thành Đạt, Xuân Trường, Gia Bảo, Hòa Phát Lộc, Thu Trang, Hoàng Gia, Mạnh Quân, Phúc Thịnh, Lâm Viên, Bích Đào, Tân Tiến, Nhật Minh, Diệu Linh, Sao Mai, Đại Nghĩa, Vĩnh Phú, Tâm Đức'.split(
    ', ',
  );

export interface DonorNames {
  readonly shop: () => string;
  readonly person: (isRural: boolean) => string;
}

export function donorNames(random: Random): DonorNames {
  const accept = distinctPeople();
  let shopsNamed = 0;
  return {
    shop: () => {
      const name = shopNames[shopsNamed];
      const kind = shops[shopsNamed % shops.length];
      if (name === undefined || kind === undefined) throw new RangeError('No shop is left');
      shopsNamed += 1;
      return `${kind} ${name}`;
    },
    person: (isRural) => {
      const sex = random.chance(0.4) ? 'woman' : 'man';
      const draw = () => drawPerson(random, sex, 1945 + random.below(40), isRural);
      const title = sex === 'woman' ? 'Bà' : 'Ông';
      return `${title} ${nameOf(drawUntil(draw, accept))}`;
    },
  };
}

/** The clans of one ward; not more than there are surnames. */
export function clanNames(random: Random, count: number): readonly string[] {
  const first = random.below(clanSurnames.length);
  return Array.from({ length: count }, (_, index) => {
    const surname = clanSurnames[(first + index) % clanSurnames.length] ?? '';
    return `Dòng họ ${surname}`;
  });
}
