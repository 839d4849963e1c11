import { describe, expect, it } from 'vitest';
import { ENTRIES_BY_CODE } from './catalogue.ts';
import type { Certainty, ErrorEntry } from './error-entry.ts';
import type { NamedCode } from './published-ids.ts';

type Section = 'documented' | 'observed' | 'causes' | 'steps' | 'limits' | 'onGraph';
/** The section of a statement, its certainty, and patterns for its text in each language. */
type ExpectedStatement = readonly [section: Section, certainty: Certainty, en: RegExp, zhTW: RegExp];

/** The known facts about the supplementary codes, and about the official codes on Microsoft Graph. */
const EXPECTED: Readonly<Partial<Record<NamedCode, readonly ExpectedStatement[]>>> = {
  InvalidAuthenticationToken: [
    ['observed', 'reported', /Invalid audience/, /受眾/],
    ['observed', 'reported', /expired or is not yet valid/, /已過期/],
    ['causes', 'reported', /one of the Defender APIs/, /Defender API/],
    ['steps', 'reported', /graph\.microsoft\.com\/\.default/, /\.default/],
    ['steps', 'reported', /`request-id` and `date`.*no time zone/, /`request-id` 與 `date`.*時區/],
    ['limits', 'documented', /401 with `InvalidAuthenticationToken`.*403/, /401.*403/],
  ],
  Authorization_RequestDenied: [
    ['observed', 'reported', /Insufficient privileges/, /權限不足/],
    ['causes', 'reported', /application permissions, not delegated/, /不是委派權限/],
    ['steps', 'inferred', /on Microsoft Graph, not on `WindowsDefenderATP`/, /不是 `WindowsDefenderATP`/],
    ['limits', 'reported', /ThreatHunting\.Read\.All/, /ThreatHunting\.Read\.All/],
    ['limits', 'reported', /SecurityIncident\.Read\.All/, /SecurityIncident\.ReadWrite\.All/],
    ['limits', 'reported', /SecurityAlert\.Read\.All/, /SecurityAlert\.ReadWrite\.All/],
    ['limits', 'documented', /roles in both Defender for Endpoint and the Microsoft Graph security API/, /同時具備適用於端點的 Microsoft Defender 與 Microsoft Graph 安全性 API 的角色/],
  ],
  Authentication_MSGraphPermissionMissing: [
    ['observed', 'reported', /required MSGraph permissions/, /權限/],
    ['causes', 'reported', /AuditLog\.Read\.All/, /AuditLog\.Read\.All/],
  ],
  Authentication_RequestFromNonPremiumTenantOrB2CTenant: [
    ['observed', 'reported', /premium license/, /進階使用授權/],
    ['causes', 'reported', /P1 or P2/, /P1 或 P2/],
    ['steps', 'reported', /Directory\.Read\.All/, /Directory\.Read\.All/],
  ],
  UnknownError: [
    ['documented', 'documented', /empty message.*500 or 504/, /500.*504/],
    ['observed', 'reported', /valid permissions/, /有效的權限/],
    ['causes', 'reported', /some queries fail every time/, /每次都失敗/],
    ['limits', 'documented', /at least 45 calls per minute/, /每分鐘至少 45 次/],
    ['limits', 'documented', /100,000 rows, 3 minutes.*30 days.*15-minute/, /100,000 列、3 分鐘、30 天.*15 分鐘/],
    ['limits', 'reported', /200 seconds and 124 MB.*June 2023/, /200 秒、124 MB.*2023 年 6 月/],
    ['limits', 'documented', /150 requests per minute.*1,000.*no limit for incidents/, /150 次.*1,000 次.*沒有列出事件（incident）的限制/],
    ['limits', 'documented', /10,000 requests per 10 minutes and at most 4 concurrent/, /每 10 分鐘 10,000 次.*4 個/],
    ['limits', 'documented', /2,000 requests per second/, /每秒 2,000 次/],
    ['limits', 'documented', /`innerError`.*`innererror`.*deepest/, /`innerError`.*`innererror`.*最內層/],
  ],
  ActiveRequestAlreadyExists: [
    ['causes', 'documented', /already pending or running/, /在等待或執行/],
    ['causes', 'reported', /isolation and other device actions/, /隔離等其他裝置動作/],
    ['steps', 'documented', /machineactions\/\{id\}\/cancel/, /cancel/],
    ['steps', 'reported', /undo a later release/, /解除隔離/],
    ['limits', 'reported', /Action is already in progress/, /Action is already in progress/],
  ],
  BadGateway: [['causes', 'reported', /nginx/, /nginx/]],
  ServiceUnavailable: [
    ['observed', 'reported', /aren't available/, /無法使用/],
    ['causes', 'reported', /two other Microsoft APIs/, /另外兩個 Microsoft API/],
    ['steps', 'documented', /Retry-After/, /Retry-After/],
  ],
  GatewayTimeout: [
    ['causes', 'reported', /every 5xx/, /任何 5xx/],
    ['causes', 'reported', /UnknownError/, /UnknownError/],
  ],
  BadRequest: [
    ['onGraph', 'reported', /KQL/, /KQL/],
    ['onGraph', 'documented', /`Timespan`.*30 days/, /30 天/],
    ['onGraph', 'documented', /501 returns HTTP 400/, /501 就會傳回 HTTP 400/],
  ],
  Unauthorized: [['onGraph', 'inferred', /InvalidAuthenticationToken/, /InvalidAuthenticationToken/]],
  Forbidden: [
    ['onGraph', 'reported', /API required roles/, /API required roles/],
    ['onGraph', 'documented', /insufficient_claims/, /insufficient_claims/],
    ['onGraph', 'inferred', /on Microsoft Graph, not on/, /不是 `WindowsDefenderATP`/],
  ],
  NotFound: [['onGraph', 'documented', /resource does not exist/, /資源不存在/]],
  TooManyRequests: [
    ['onGraph', 'documented', /Retry-After/, /Retry-After/],
    ['onGraph', 'documented', /at least 45/, /至少 45/],
  ],
  InternalServerError: [
    ['onGraph', 'reported', /UnknownError/, /UnknownError/],
    ['onGraph', 'documented', /503/, /503/],
  ],
};

function getStatements(entry: ErrorEntry, section: Section): readonly (readonly [Certainty, string, string])[] {
  switch (section) {
    case 'documented':
      return entry.documented.note === undefined ? [] : [['documented', entry.documented.note.en, entry.documented.note['zh-TW']]];
    case 'observed':
      return entry.observed.map(({ certainty, template, translation }) => [certainty, template, translation]);
    case 'causes':
    case 'steps':
    case 'limits':
    case 'onGraph':
      return (entry[section] ?? []).map(({ certainty, text }) => [certainty, text.en, text['zh-TW']]);
  }
}

describe.each(Object.entries(EXPECTED))('facts about %s', (code, expected) => {
  const entry = Object.values(ENTRIES_BY_CODE).find((known) => known.code === code);

  it.each(expected)('include, in the section %s (%s): %s', (section, certainty, en, zhTW) => {
    const statements = entry === undefined ? [] : getStatements(entry, section);
    expect(statements.filter((statement) => statement[0] === certainty && en.test(statement[1]) && zhTW.test(statement[2]))).not.toEqual([]);
  });
});
