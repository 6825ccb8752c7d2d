/** Marks a sheet as written by the add-on, with the hash of what it wrote. */
import type { PageChange } from '../domain/commands/change';
import { hashOfPage } from '../domain/workbook/page';
import type { Request } from './api';
import { markKey } from './metadata';
import { withinCellLimit } from './page-cells';
import type { Target } from './target';

export function markRequests(
  { role, page, dataHash }: PageChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const metadataValue = [
    role,
    hashOfPage(withinCellLimit(page)),
    ...(dataHash ? [dataHash] : []),
  ].join('.');
  const known = existing?.developerMetadata?.find(({ metadataKey }) => metadataKey === markKey);
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
          metadataKey: markKey,
          metadataValue,
          visibility: 'DOCUMENT',
          location: { sheetId },
        },
      },
    },
  ];
}
