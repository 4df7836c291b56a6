const NAMESPACE = 'http://www.w3.org/2000/svg';
const RESOLVED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order'];
const RESOLVED_TEXT = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];

/** Write the computed style of every shape and text into the copy, so that it needs no stylesheet. */
function resolve(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  const isText = shown instanceof SVGTextContentElement;
  if (shown instanceof SVGGeometryElement || isText) {
    for (const name of isText ? [...RESOLVED, ...RESOLVED_TEXT] : RESOLVED) copy.setAttribute(name, style.getPropertyValue(name));
  }
  for (const [i, child] of [...shown.children].entries()) {
    const twin = copy.children[i];
    if (twin !== undefined) resolve(child, twin);
  }
}

/** Drawings as one SVG document, one under the other, as they look now: colors resolved, fonts named, on their paper. */
export function standaloneSvg(drawings: readonly SVGSVGElement[]): string {
  const sizes = drawings.map(({ viewBox }) => viewBox.baseVal);
  const width = Math.max(...sizes.map((size) => size.width));
  const height = sizes.reduce((sum, size) => sum + size.height, 0);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  let top = 0;
  const parts = drawings.map((drawing) => {
    const copy = document.createElementNS(NAMESPACE, 'g');
    copy.innerHTML = drawing.innerHTML;
    resolve(drawing, copy);
    for (const part of copy.querySelectorAll('.plot-hit, .plot-grip > :first-child')) part.remove();
    copy.setAttribute('transform', `translate(0 ${top})`);
    top += drawing.viewBox.baseVal.height;
    return new XMLSerializer().serializeToString(copy);
  });
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="${NAMESPACE}" ${size}><rect width="100%" height="100%" fill="${paper}"/>${parts.join('')}</svg>`;
}
