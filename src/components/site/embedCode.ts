const LISTENER =
  "<script>addEventListener('message',e=>{if(e.data?.figureHeight)for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.height=e.data.figureHeight})</script>";

/** What a teacher pastes into a page: the frame, and the line that lets it follow the figure's height. */
export function embedCode(address: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${quoted}" width="100%" height="700" style="border:0" loading="lazy"></iframe>\n${LISTENER}`;
}
