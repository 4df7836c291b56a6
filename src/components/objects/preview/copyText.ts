/** The figures' own copy of this comes with all that figures share: too much for a page that shows a preview. */
export async function copyText(text: string): Promise<boolean> {
  return (await navigator.clipboard?.writeText(text).then(() => true, () => false)) === true;
}
