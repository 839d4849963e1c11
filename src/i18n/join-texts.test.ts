import { expect, it } from 'vitest';
import { joinSentences } from './join-texts.ts';

it('joins English sentences with a space and Chinese sentences without one', () => {
  expect(joinSentences('en', ['Cleared.', 'No problems found.'])).toBe('Cleared. No problems found.');
  expect(joinSentences('zh-TW', ['已清除。', '沒有發現問題。'])).toBe('已清除。沒有發現問題。');
});

it('omits empty texts and their separators', () => {
  expect(joinSentences('en', ['', 'Cleared.', ''])).toBe('Cleared.');
  expect(joinSentences('zh-TW', ['', ''])).toBe('');
});
