/** What only the export shows has its styles here: no reader of the web page loads them. Within the prose, whose Chinese paragraphs are justified. */
export const EXPORT_STYLE = `
.prose .figure-address > p { margin: 0; line-height: inherit; text-align: start }
.voice { display: block; font-weight: 400 }
caption > .voice { display: inline; margin-inline-start: 1em }
.figure-body .big-number .voice :is(b, .unit, .counted) { font-size: inherit }
.figure-body .big-number .voice b { margin-inline-end: 0.2em }
.drawn-words { margin: 4pt 0 0; line-height: inherit }
.drawn-words var { font-family: KaTeX_Math; font-style: italic }
.drawn-words :is(var, sub) { font-weight: 400 }
.figure-address .address-part { display: inline-block; max-inline-size: 100% }
.plot svg .label-paper { fill: var(--paper); stroke: none }
:is(.glossary-entry, .reference-entry) { padding-block: calc(0.85rem * var(--fit-gap, 1)) }
.erratum { padding-block: calc(1.3rem * var(--fit-gap, 1)) calc(0.4rem * var(--fit-gap, 1)) }
.erratum-part { margin-block-end: calc(0.7rem * var(--fit-gap, 1)) }
.figure-table { break-inside: avoid; margin-block: 4pt 14pt; font-size: 8pt; line-height: 1.3 }
.figure-table .data-table { inline-size: 100% }
.figure-table .data-table caption { padding-block: 0 3pt; break-after: avoid }
.figure-table .data-table :is(th, td) { padding-block: 1.5pt }
`;
