/** What only the export shows has its styles here: no reader of the web page loads them. Within the prose, whose Chinese paragraphs are justified. */
export const EXPORT_STYLE = `
.prose .figure-address > p { margin: 0; line-height: inherit; text-align: start }
.figure-table { break-inside: avoid; margin-block: 4pt 14pt; font-size: 8pt; line-height: 1.3 }
.figure-table .data-table { inline-size: 100% }
.figure-table .data-table caption { padding-block: 0 3pt; break-after: avoid }
.figure-table .data-table :is(th, td) { padding-block: 1.5pt }
`;
