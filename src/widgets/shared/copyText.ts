/** Puts a text on the clipboard, and says whether it could: off https it is closed. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  return copied === true;
}
