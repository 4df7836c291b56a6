import { describe, expect, it } from 'vitest';
import { readIdComment } from '../../src/edition/idComment.ts';

describe('readIdComment', () => {
  it.each([
    ['/* #sigmoid */', { id: 'sigmoid', added: false }],
    ['/*#eq-a1*/', { id: 'eq-a1', added: false }],
    ['/* #lagrange added */', { id: 'lagrange', added: true }],
  ])('reads %s', (comment, expected) => expect(readIdComment(comment)).toEqual(expected));

  it.each(['/* a remark */', 'props.x', ''])('leaves %s alone', (comment) => expect(readIdComment(comment)).toBeUndefined());

  it.each([
    ['/* #Bad_Id */', 'is not an id'],
    ['/* #a--b */', 'is not an id'],
    ['/* #ok new */', 'unknown flag "new"'],
  ])('refuses %s', (comment, message) => {
    const result = readIdComment(comment);
    expect(result).toBeInstanceOf(Error);
    expect((result as Error).message).toContain(message);
  });
});
