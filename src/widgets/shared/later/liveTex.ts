/** What a slot may show beside digits, and its command. */
const COMMANDS: readonly (readonly [shown: string, tex: string])[] = [
  [',', '{,}'],
  ['∞', String.raw`\infty `],
  ['×', String.raw`\times `],
  ['⋯', String.raw`\cdots `],
  ['\u00a0', '~'],
  ['−', '-'],
];

/** What a slot shows, as TeX; a number below 0 in a group, so that its minus is a sign and no operator. */
function slotTex(shown: string): string {
  const tex = COMMANDS.reduce((text, [character, command]) => text.replaceAll(character, command), shown);
  return tex.startsWith('-') ? `{${tex}}` : tex;
}

/** A live equation's TeX with what its slots show at this moment. */
export function fillTex(template: string, shown: (slot: string) => string): string {
  return template.replaceAll(/\\slot\{([\w-]+)\}/g, (_, slot: string) => slotTex(shown(slot)));
}

/** The TeX of every live equation of a figure that is shown, one a line. */
export function liveTex(figure: Element): string {
  const equations = [...figure.querySelectorAll<HTMLElement>('.live-equation [data-tex]')].filter((equation) => equation.getClientRects().length > 0);
  return equations
    .map((equation) => fillTex(equation.dataset['tex'] ?? '', (slot) => equation.querySelector(`[data-slot="${slot}"]`)?.textContent ?? ''))
    .join('\n');
}
