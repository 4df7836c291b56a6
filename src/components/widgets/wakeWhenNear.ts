/**
 * Has each figure of the page come to life when it comes near to what is seen. Its script waits in a template, which the
 * browser neither loads nor runs.
 */
export function wakeFiguresWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const waiting = target.querySelector('template');
        if (waiting !== null) target.append(waiting.content.cloneNode(true));
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of document.querySelectorAll('figure[data-widget]')) observer.observe(figure);
}
