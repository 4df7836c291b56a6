/**
 * An address that names a folder, as one that names the folder's page: without a server a browser would list the folder.
 *
 * @example
 * pageOfFolder('../gaussian/#fair-comparison') // => '../gaussian/index.html#fair-comparison'
 */
export function pageOfFolder(address: string): string {
  return address.replace(/^((?![a-z][\w+.-]*:|\/\/)[^?#]*\/)(?=[?#]|$)/i, '$1index.html');
}
