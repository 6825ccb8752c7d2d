/** Finds or makes a ward's file in Drive, by what it is rather than by its name or place. */
import type { WardContent } from '../../core/commands/share/ward-content';
import { identityProperties } from '../../core/workbook/file-identity';
import { spreadsheetAddress } from '../../core/workbook/contact';
import { fileName, folderName } from '../../core/commands/share/invitation';
import { createFile, findFiles, mimeTypes, type DriveFile } from './drive-calls';

/** The files of a ward and year that the add-on made for this user, the oldest first. */
export function wardFiles({ identity }: Pick<WardContent, 'identity'>): readonly DriveFile[] {
  return findFiles(mimeTypes.spreadsheet, identityProperties(identity));
}

/** @returns the id of a new, blank spreadsheet in the add-on's folder */
export function createWardFile(content: WardContent): string {
  const { identity, settings } = content;
  return createFile({
    name: fileName(content),
    mimeType: mimeTypes.spreadsheet,
    parents: [folderFor(identity.association, settings.association)],
    appProperties: identityProperties(identity),
  });
}

/** The add-on's folder of an association, made where it is missing. */
export function folderFor(association: string, name: string): string {
  const appProperties = { association, folder: 'wards' };
  const folder = findFiles(mimeTypes.folder, appProperties).find(({ trashed }) => !trashed);
  if (folder !== undefined) return folder.id;
  return createFile({ name: folderName(name), mimeType: mimeTypes.folder, appProperties });
}

/** The link that stands in `Tệp`. */
export function linkOf(fileId: string): string {
  return spreadsheetAddress(fileId);
}
