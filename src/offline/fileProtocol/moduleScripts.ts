/*
 * Module scripts in a page. Those in a template wait as they are; one that the page itself asks for would be refused, loudly, where there
 * is no server, so it becomes a small module that asks for it only where there is one.
 */
const MODULE = /<script\b(?=[^>]*\btype="?module\b)[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
const TEMPLATE = /<template\b[^>]*>.*?<\/template>/gs;

/** The addresses of a page's module scripts. */
export function moduleScripts(html: string): string[] {
  return [...html.matchAll(MODULE)].map(([, address = '']) => address);
}

/** A page whose own module scripts are asked for only by a page that came from a server. */
export function withGuardedModules(html: string): string {
  const templates: string[] = [];
  const bare = html.replace(TEMPLATE, (template) => `<template ${templates.push(template) - 1}>`);
  return bare
    .replace(MODULE, (_, address: string) => {
      const from = address.startsWith('.') || address.startsWith('/') ? address : `./${address}`;
      return `<script type="module" data-module="${from}">location.protocol=="file:"||import("${from}")</script>`;
    })
    .replace(/<template (\d+)>/g, (_, index: string) => templates[Number(index)] ?? '');
}

/** A page that fetches the script for pages opened as files, if it is one. It runs before every module of the page. */
export function withFileScript(html: string, address: string): string {
  const check = `<script>location.protocol=="file:"&&document.write('<script defer src="${address}"><\\/script>')</script>`;
  return html.replace('</head>', () => `${check}</head>`);
}
