/**
 * `Danh mục` of the sample: as set-up makes it, but with the lower targets that Quyết định số
 * 281/QĐ-TTg has for the mountains, where Bắc Kạn lies.
 */
import { builtInLists, listNames } from '../../domain/tables/list-names';
import { listTable } from '../../domain/tables/support';
import { sheetOf, type SampleSheet } from './sheet';

const inTheMountains: Readonly<Record<string, string>> = {
  'Gia đình học tập đến năm 2020: 70%': 'Gia đình học tập đến năm 2020: 60%',
  'Dòng họ học tập đến năm 2020: 50%': 'Dòng họ học tập đến năm 2020: 40%',
  'Cộng đồng học tập đến năm 2020: 60%': 'Cộng đồng học tập đến năm 2020: 50%',
};

export function listSheet(): SampleSheet {
  return sheetOf(
    listTable,
    listNames.flatMap((list) =>
      builtInLists[list].map(({ value, aliases }) => ({
        list,
        value: inTheMountains[value] ?? value,
        aliases: aliases.length === 0 ? null : aliases.join('; '),
      })),
    ),
  );
}
