/** What only the export shows has its styles here: no reader of the web page loads them. */
export const EXPORT_STYLE = `
.figure-address { display: flex !important; justify-content: space-between; align-items: center; gap: 6mm }
.figure-address > p { margin: 0; text-align: start }
.figure-code { flex: none; inline-size: 21mm; block-size: 21mm; margin-block: -2mm; fill: #000 }
.figure-table { break-inside: avoid; margin-block: 4pt 14pt; font-size: 8pt; line-height: 1.3 }
.figure-table .data-table { inline-size: 100% }
.figure-table .data-table caption { padding-block: 0 3pt; break-after: avoid }
.figure-table .data-table :is(th, td) { padding-block: 1.5pt }
`;
