/** Marks a sheet as written by the add-on, with the hash of what it wrote; or the file, with what it is. */
import type { FileMarkChange, PageChange } from '../core/commands/change';
import { hashOfPage } from '../core/report/sheet/page';
import type { DeveloperMetadata, Request, Spreadsheet } from './api';
import { breaksKey, markKey } from './metadata';
import { withinCellLimit } from './page-cells';
import type { Target } from './api';

export function markRequests(
  { role, page, dataHash, period }: PageChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const metadataValue = [
    role,
    hashOfPage(withinCellLimit(page)),
    ...(dataHash ? [dataHash] : []),
    ...(page.charts === undefined ? [] : [`n${page.charts.length}`]),
    ...(period === undefined ? [] : [`p${period.from}_${period.to}`]),
  ].join('.');
  const present = existing?.developerMetadata;
  const breaks = page.breaks ?? [];
  return [
    ...metadataRequests(present, markKey, metadataValue, { sheetId }),
    ...(breaks.length === 0 && !hasKey(present, breaksKey)
      ? []
      : metadataRequests(present, breaksKey, `b${breaks.join('_')}`, { sheetId })),
  ];
}

const hasKey = (present: readonly DeveloperMetadata[] | undefined, key: string) =>
  present?.some(({ metadataKey }) => metadataKey === key) === true;

export function fileMarkRequests(
  { key, value }: FileMarkChange,
  { developerMetadata }: Spreadsheet,
): readonly Request[] {
  return metadataRequests(developerMetadata, key, value, { spreadsheet: true });
}

/** Nothing, where it says that already. */
function metadataRequests(
  present: readonly DeveloperMetadata[] | undefined,
  metadataKey: string,
  metadataValue: string,
  location: DeveloperMetadata['location'],
): readonly Request[] {
  const known = present?.find((metadata) => metadata.metadataKey === metadataKey);
  if (known?.metadataValue === metadataValue) return [];
  if (known?.metadataId !== undefined) {
    return [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: known.metadataId } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      },
    ];
  }
  return [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey,
          metadataValue,
          visibility: 'DOCUMENT',
          ...(location !== undefined && { location }),
        },
      },
    },
  ];
}
