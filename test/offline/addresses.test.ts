import { describe, expect, it, test } from 'vitest';
import { pageOfFolder } from '../../src/offline/addresses/folders.ts';
import { mapAddresses } from '../../src/offline/addresses/mapAddresses.ts';
import { relativeAddress, withRelativeAddresses } from '../../src/offline/addresses/relative.ts';

describe('an address of the site, from a page', () => {
  test.each([
    ['/', 'index.html', '/zh/', './zh/'],
    ['/', 'index.html', '/', './'],
    ['/', 'zh/index.html', '/', '../'],
    ['/', 'zh/index.html', '/zh/', '../zh/'],
    ['/', 'zh/optimization/index.html', '/en/optimization/', '../../en/optimization/'],
    ['/', 'zh/optimization/index.html', '/zh/optimization/#eq-4', '../../zh/optimization/#eq-4'],
    ['/', 'zh/optimization/index.html', '/zh/gaussian/?a=/b#c', '../../zh/gaussian/?a=/b#c'],
    ['/', 'zh/optimization/index.html', '/_astro/a.css', '../../_astro/a.css'],
    ['/sub', 'index.html', '/sub/_astro/a.css', './_astro/a.css'],
    ['/sub/', 'zh/index.html', '/sub/', '../'],
    ['/sub/', 'zh/index.html', '/sub', '../'],
    ['/sub/', 'zh/index.html', '/sub#a', '../#a'],
    ['/sub/', 'zh/index.html', '/other/', '/other/'],
    ['/sub/', 'zh/index.html', '/subway/', '/subway/'],
    ['/', 'zh/index.html', '//host/', '//host/'],
    ['/', 'zh/index.html', 'https://host/', 'https://host/'],
    ['/', 'zh/index.html', '#eq-4', '#eq-4'],
    ['/', 'zh/index.html', '../en/', '../en/'],
  ])('base %s, page %s: %s → %s', (base, page, address, expected) => {
    expect(relativeAddress(base, page, address)).toBe(expected);
    if (address.startsWith('/') && address !== expected) {
      const root = `${base.replace(/\/?$/, '/')}`;
      const from = new URL(`${root}${page.replace(/index\.html$/, '')}`, 'http://host');
      expect(new URL(expected, from).href).toBe(new URL(address.replace(/^\/sub(?=#|$)/, '/sub/'), from).href);
    }
  });
});

describe('the addresses in a page', () => {
  const seen = (html: string): string[] => {
    const found: string[] = [];
    mapAddresses(html, ({ tag, attribute, address }) => {
      found.push(`${tag} ${attribute} ${address}`);
      return address;
    });
    return found;
  };

  it('are those in its tags, in templates too, and not what looks like one', () => {
    expect(
      seen('<a title="x > y" href="/a/">href="/no/"</a><!-- <a href="/no/"> --><script>x = \'<a href="/no/">\'</script><template><script src=/b.js></script></template><p data-note="/no/">'),
    ).toEqual(['a href /a/', 'script src /b.js']);
  });

  it('are replaced, and all else stays', () => {
    const html = '<!doctype html><a class="x"  href=\'/a/?b&amp;c\' >&lt;a href="/a/"&gt;</a><img src="/a.png" alt="">';
    expect(withRelativeAddresses(html, '/', 'zh/index.html')).toBe('<!doctype html><a class="x"  href=\'../a/?b&amp;c\' >&lt;a href="/a/"&gt;</a><img src="../a.png" alt="">');
  });

  it('count from the root on the error page, which is shown at any depth', () => {
    expect(withRelativeAddresses('<a href="/a/">', '/', '404.html')).toBe('<a href="/a/">');
  });
});

test.each([
  ['../gaussian/', '../gaussian/index.html'],
  ['./', './index.html'],
  ['../gaussian/#a/b', '../gaussian/index.html#a/b'],
  ['../?q=/', '../index.html?q=/'],
  ['../a.pdf', '../a.pdf'],
  ['#eq-4', '#eq-4'],
  ['?q=/', '?q=/'],
  ['https://host/', 'https://host/'],
  ['mailto:a/', 'mailto:a/'],
])('without a server %s is %s', (address, expected) => expect(pageOfFolder(address)).toBe(expected));
