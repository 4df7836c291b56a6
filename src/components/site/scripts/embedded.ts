/** Tells the page around the frame how high the figure is, and keeps the way back to the article in step with the figure. */
const root = document.documentElement;
if (parent !== window) {
  new ResizeObserver(() => parent.postMessage({ figureHeight: Math.ceil(root.getBoundingClientRect().height) }, '*')).observe(root);
}

const back = document.querySelector<HTMLAnchorElement>('.embed-back a');
for (const event of ['pointerdown', 'focus', 'click']) {
  back?.addEventListener(event, () => {
    if (location.hash !== '') back.hash = location.hash;
  });
}
