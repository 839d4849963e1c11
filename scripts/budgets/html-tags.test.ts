import { expect, it } from 'vitest';
import { readTags } from './html-tags.ts';

const read = (html: string) => readTags(html).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

it('reads names and attributes in every notation', () => {
  expect(read(`<!doctype html><LINK rel=stylesheet href='/a.css'><script type="module" src="/m.js?a=1&amp;b=2" async></script><br/>`)).toEqual([
    ['link', { rel: 'stylesheet', href: '/a.css' }],
    ['script', { type: 'module', src: '/m.js?a=1&b=2', async: '' }],
    ['br', {}],
  ]);
});

it('does not treat text as tags', () => {
  expect(read('<!-- <img src="a.png"> --><title><b></title><p>1 < 2</p><script>"<style>"</script><i>')).toEqual([
    ['title', {}],
    ['p', {}],
    ['script', {}],
    ['i', {}],
  ]);
});

it('reads values that contain quotes, angle brackets and line breaks', () => {
  expect(read(`<p title="a > b"\n  data-x='say "x"'>`)).toEqual([['p', { title: 'a > b', 'data-x': 'say "x"' }]]);
});
