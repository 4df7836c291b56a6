/** The language links lead to the same block: fragment and query are copied at the moment of use, since a figure may have changed them. */
export function keepPlaceAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .keeps-place')) {
    const copy = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, copy);
  }
}
