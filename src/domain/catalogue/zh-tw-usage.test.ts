import { describe, expect, test } from 'vitest';
import { findUsageFaults } from './zh-tw-usage.test-helper.ts';

describe('zh-TW usage', () => {
  test.each([
    ['a Simplified character', '权杖已過期', /Simplified character 权/],
    ['a Simplified character that Big5 contains as a variant', '体驗', /Simplified character 体/],
    ['a mainland Chinese term', '服務返回錯誤', /返回/],
    ['a machine translation term', '租使用者沒有開啟功能', /租使用者 \(use 租用戶\)/],
    ['a half-width comma', '權杖無效,請重新要求', /half-width punctuation/],
    ['a half-width comma after code', '先看 `aud`,再要求權杖', /half-width punctuation/],
    ['half-width parentheses', '存取範圍(scope)', /half-width punctuation/],
    ['a half-width full stop', '權杖無效.', /half-width punctuation/],
    ['no space before Latin text', '使用API 呼叫', /spacing/],
    ['no space after a number', '每分鐘 100次', /spacing/],
    ['no space next to code', '屬性`target` 的值', /spacing/],
    ['no space next to a variable', '找不到{machineId}', /spacing/],
    ['a space next to full-width punctuation', '權杖無效 ，請重新要求', /spacing/],
  ])('finds %s', (_, text, fault) => {
    expect(findUsageFaults(text).join('\n')).toMatch(fault);
  });

  test.each([
    '租用戶沒有啟用中的適用於端點的 Microsoft Defender。',
    '在 Defender 入口網站開啟「設定 > 端點 > 進階功能」。',
    '每分鐘 100 次，每小時 1,500 次；用到 100% 後會被擋下。',
    '`aud` 必須是 `https://api.security.microsoft.com`。',
    '網域名稱與電子郵件',
    '範圍（scope）',
    '參數 `請求,操作` 裡的字不算',
  ])('accepts %s', (text) => {
    expect(findUsageFaults(text)).toEqual([]);
  });
});
