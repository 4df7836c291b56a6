/** Prints the page as the reader sees it, figures in their present state. */
export function printAsSet(): void {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => {
      const menu = button.closest('details');
      if (menu !== null) menu.open = false;
      print();
    });
  }
}
