/** Puts a text on the clipboard; off https, where that is closed, by way of a field. Says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  return copied === true || copyFromField(text);
}

function copyFromField(text: string): boolean {
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // Deprecated, but the only way where there is no clipboard.
  const copied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return copied;
}
