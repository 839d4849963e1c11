import { expect, it } from 'vitest';
import { readTags } from './html-tags.ts';
import { pageFaults } from './page-faults.ts';

const faults = (html: string) => pageFaults(readTags(html));

it.each([
  '<script src="/head.js"></script><script type="module" src="/assets/main.js"></script>',
  '<script type="application/ld+json">{"@type":"WebPage"}</script>',
  '<link rel="canonical" href="https://codes.example/en/"><link rel="alternate" hreflang="zh-TW" href="https://codes.example/zh-TW/">',
  '<link rel="stylesheet" href="/assets/main.css"><img src="/shot.png">',
  '<a href="https://learn.microsoft.com/">Source</a>',
  '<p data-onward="1">style="x"</p>',
])('accepts %s', (html) => {
  expect(faults(html)).toEqual([]);
});

it.each([
  ['<script>boot()</script>', 'inline <script>'],
  ['<script type="application/json">{}</script>', 'inline <script>'],
  ['<style>p{}</style>', '<style> element'],
  ['<p style="color:red">', 'style attribute on <p>'],
  ['<body onload="boot()">', 'onload attribute on <body>'],
  ['<script src="https://cdn.example/x.js"></script>', '<script> loads https://cdn.example/x.js'],
  ['<link rel="preconnect" href="//fonts.example">', '<link> loads //fonts.example'],
  ['<img src="HTTP://pixel.example/1.gif">', '<img> loads HTTP://pixel.example/1.gif'],
])('finds in %s: %s', (html, fault) => {
  expect(faults(html)).toEqual([fault]);
});
