import { expect, it } from 'vitest';
import { staticImports } from './static-imports.ts';

it.each([
  ['import{a as e}from"./react-x.js";e()', ['./react-x.js']],
  ['import"./side-effect.js";', ['./side-effect.js']],
  ['export*from"./all.js";export{a}from"./one.js";', ['./all.js', './one.js']],
  ['import{a}from"./same.js";import{b}from"./same.js";a(b)', ['./same.js']],
  ['const later=()=>import("./later.js");', []],
  ['const text="import x from \'./text.js\'"; // import "./comment.js"', []],
  ['export const a=1;', []],
])('%s', (code, imports) => {
  expect(staticImports(code)).toEqual(imports);
});

it('throws when a module cannot be parsed instead of counting nothing', () => {
  expect(() => staticImports('import {')).toThrow('cannot be parsed');
});
