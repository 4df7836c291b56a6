import type { ComponentChildren } from 'preact';

interface SentenceProps {
  readonly of: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence with more than text in its braces. */
export function Sentence({ of, parts }: SentenceProps) {
  return <>{of.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : parts[part]))}</>;
}
