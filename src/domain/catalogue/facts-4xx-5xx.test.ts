import { describe, expect, it } from 'vitest';
import { unauthorized } from './entries/reference/401-unauthorized.ts';
import { disabledFeature } from './entries/reference/403-disabled-feature.ts';
import { disallowedOperation } from './entries/reference/403-disallowed-operation.ts';
import { forbidden } from './entries/reference/403-forbidden.ts';
import { notFound } from './entries/reference/404-not-found.ts';
import { resourceNotFound } from './entries/reference/404-resource-not-found.ts';
import { tooManyRequests } from './entries/reference/429-too-many-requests.ts';
import { internalServerError } from './entries/reference/500-internal-server-error.ts';
import type { Certainty, ErrorEntry } from './error-entry.ts';

const SECTIONS = ['documented', 'observed', 'verdictNote', 'causes', 'steps', 'limits'] as const;
type Section = (typeof SECTIONS)[number];

/** A fact that the entry must state: in a single statement of that section, in both languages. */
type ExpectedFact = readonly [fact: string, section: Section, certainty: Certainty, en: RegExp, zhTW: RegExp];

interface ExpectedEntry {
  readonly entry: ErrorEntry;
  /** The number of known facts about the code, so that deleting a row from the table also fails. */
  readonly count: number;
  readonly facts: readonly ExpectedFact[];
}

const EXPECTED: readonly ExpectedEntry[] = [
  {
    entry: unauthorized,
    count: 33,
    facts: [
      ['usually the header', 'documented', 'documented', /invalid or expired authorization header/, /授權標頭無效或已過期/],
      ['inactive account mode', 'observed', 'reported', /Account mode is inactive .*token will not help/, /帳戶模式未啟用.*換新權杖沒有用/],
      ['no Tvm license', 'observed', 'reported', /No Tvm license .*vulnerability management/, /TVM 使用授權.*弱點管理/],
      ['audience printed', 'observed', 'reported', /^Invalid Authorization payload.*Audience: \{audience\}/, /受眾：\{audience\}/],
      ['other GUIDs in the message', 'observed', 'reported', /app, the API and the tenant.*`target`/, /應用程式、API 與租用戶的識別碼.*`target`/],
      ['once with a fresh token', 'verdictNote', 'inferred', /once with a fresh token.*stop retrying/, /新權杖再呼叫一次.*別再重試/],
      ['license: the administrator', 'verdictNote', 'inferred', /license, a tenant admin/, /使用授權.*租用戶系統管理員/],
      ['missing, expired, malformed', 'causes', 'documented', /missing or has expired.*malformed/, /沒有附上權杖、權杖已過期.*格式不對/],
      ['token for a different API', 'causes', 'reported', /issued for a different API.*`Audience`/, /別的 API.*`Audience`/],
      ['hunting APIs mixed up', 'causes', 'reported', /`\/api\/advancedhunting\/run`.*`\/api\/advancedqueries\/run`/, /弄混.*進階搜捕.*`\/api\/advancedqueries\/run`/],
      ['wrong scope on a page', 'causes', 'reported', /scope was copied/, /寫錯的範圍（scope）/],
      ['C# sample', 'causes', 'documented', /C# sample.*token for Defender for Endpoint/, /C# 範例.*適用於端點的 Microsoft Defender 權杖/],
      ['a different cloud', 'causes', 'inferred', /different cloud/, /另一個雲端/],
      ['Endpoint not active', 'causes', 'reported', /not active in the tenant/, /租用戶未啟用/],
      ['vulnerabilities not licensed', 'causes', 'reported', /Vulnerability management is not licensed.*not 403/, /沒有弱點管理的使用授權.*不是 403/],
      ['read the reason', 'steps', 'reported', /`reason of failure:`/, /`reason of failure:`/],
      ['new token in the header', 'steps', 'documented', /new token.*`Authorization: Bearer <token>`/, /重新要求權杖.*`Authorization: Bearer <token>`/],
      ['check aud', 'steps', 'reported', /compare its `aud`/, /看 `aud`/],
      ['scope of each API', 'steps', 'documented', /`https:\/\/api\.security\.microsoft\.com\/\.default` for Defender XDR/, /Defender XDR 用 `https:\/\/api\.security\.microsoft\.com\/\.default`/],
      ['scope or resource', 'steps', 'documented', /`scope` to `\/oauth2\/v2\.0\/token`.*`resource`/, /`scope` 送到 `\/oauth2\/v2\.0\/token`.*`resource`/],
      ['inactive: XDR or activate', 'steps', 'reported', /Defender XDR host and a Defender XDR token, or have .* licensed and activated/, /改用 Defender XDR 的主機與權杖，或.*使用授權並加以啟用/],
      ['TVM: license', 'steps', 'reported', /`No Tvm license`, get a vulnerability management license for the tenant/, /取得弱點管理的使用授權/],
      ['token lifetime', 'limits', 'documented', /about 1 hour/, /約 1 小時/],
      ['aud of XDR', 'limits', 'reported', /Defender XDR token: .*`8ee8fdad-f234-4243-8f3b-15c294843740`/, /Defender XDR 權杖的 `aud`/],
      ['aud of Endpoint', 'limits', 'reported', /Endpoint token: .*`fc780465-2017-40d4-a0c5-307022471b92`/, /適用於端點的 Microsoft Defender 權杖的 `aud`/],
      ['aud of AAD Graph', 'limits', 'reported', /`00000002-0000-0000-c000-000000000000` is the retired Azure AD Graph/, /已淘汰的 Azure AD Graph/],
      ['aud of Graph', 'limits', 'reported', /`00000003-0000-0000-c000-000000000000`.*are Microsoft Graph/, /是 Microsoft Graph。/],
      ['current host', 'limits', 'documented', /`api\.security\.microsoft\.com` is the current/, /目前的主機是 `api\.security\.microsoft\.com`/],
      ['versions in the path', 'limits', 'documented', /`\/api\/v1\.0`/, /`\/api\/v1\.0`/],
      ['legacy host', 'limits', 'reported', /`api\.securitycenter\.windows\.com` still responded in May 2026/, /2026 年 5 月仍有回應/],
      ['regions of XDR', 'limits', 'documented', /`api-us\..*`api-eu\..*`api-uk\./, /Defender XDR 的區域主機/],
      ['regions of Endpoint', 'limits', 'documented', /`us`, `eu`, `uk`, `au`, `swa`, `ina` or `aea`/, /適用於端點的 Microsoft Defender 區域主機/],
      ['audience not documented', 'limits', 'inferred', /documentation does not specify which `aud`/, /`aud` 應該是什麼，文件都沒有說明/],
    ],
  },
  {
    entry: forbidden,
    count: 45,
    facts: [
      ['valid token, too little permission', 'documented', 'documented', /valid token without sufficient permission/, /權杖有效.*權限不足/],
      ['both lists', 'observed', 'reported', /API required roles: \{requiredRoles\}, application roles: \{heldRoles\}\./, /\{requiredRoles\}；應用程式擁有的角色：\{heldRoles\}/],
      ['no spaces in the lists', 'observed', 'reported', /Neither list in the message has spaces/, /逗號後面都沒有空格/],
      ['second list empty', 'observed', 'reported', /application roles: \. .*no application permissions at all/, /角色：無。.*完全沒有應用程式權限/],
      ['second list missing', 'observed', 'reported', /application roles $/, /未列出/],
      ['account not provisioned', 'observed', 'reported', /^Account is not provisioned .*Defender XDR is not provisioned/, /尚未佈建.*還沒有佈建 Defender XDR/],
      ['who has to act', 'verdictNote', 'inferred', /tenant admin has granted/, /租用戶系統管理員補上/],
      ['wrong API: the caller', 'verdictNote', 'inferred', /caller.*token is for the wrong API/, /拿錯 API 的權杖.*呼叫端/],
      ['permission lacking', 'causes', 'documented', /lacks a permission/, /缺少這項作業所需的權限/],
      ['consent not granted', 'causes', 'reported', /Consent was never granted.*no roles/, /尚未取得系統管理員同意.*沒有任何角色/],
      ['playbook looks up the device', 'causes', 'reported', /`Machine\.Read\.All` in addition to `Machine\.Isolate`/, /除了 `Machine\.Isolate` 還需要 `Machine\.Read\.All`/],
      ['its documentation corrected in 2026-07', 'causes', 'reported', /corrected in July 2026/, /2026 年 7 月更正/],
      ['a different identity in the rule', 'causes', 'reported', /works manually.*empty list of roles.*different identity/, /手動執行成功.*角色清單是空的.*另一個身分/],
      ['wrong audience, 403 for 401', 'causes', 'reported', /different API.*401 in some cases and with 403/, /另一個 API.*有時傳回 401，有時傳回 403/],
      ['hunting twins', 'causes', 'reported', /`AdvancedHunting\.Read\.All` is for Defender XDR, while `AdvancedQuery\.Read\.All`/, /`AdvancedHunting\.Read\.All` 屬於 Defender XDR，`AdvancedQuery\.Read\.All`/],
      ['new host, old token', 'causes', 'reported', /new API host.*May 2026/, /新的主機.*2026 年 5 月/],
      ['no Defender XDR yet', 'causes', 'reported', /Defender XDR is not provisioned/, /還沒有佈建 Defender XDR/],
      ['only vulnerability calls', 'causes', 'reported', /only the vulnerability calls/, /只拒絕弱點相關的呼叫/],
      ['Defender role', 'causes', 'documented', /`View Data`, `Alerts investigation`, `Active remediation actions` or `Manage security setting`/, /`View Data`、`Alerts investigation`、`Active remediation actions` 或 `Manage security setting`/],
      ['device group', 'causes', 'documented', /no access to the device group/, /無權存取裝置所在的裝置群組/],
      ['scopes wording', 'causes', 'reported', /lacks a scope.*no sample/, /缺少範圍（scope）.*還沒有找到/],
      ['BatchDelete', 'causes', 'documented', /batch delete.*device groups that the caller cannot see/, /批次刪除.*看不到的裝置群組/],
      ['Ti.ReadWrite: own only', 'causes', 'documented', /`Ti\.ReadWrite` covers only.*`Ti\.ReadWrite\.All`/, /`Ti\.ReadWrite` 只能處理應用程式自己建立/],
      ['misspelled permission', 'causes', 'inferred', /`Alerts\.ReadWrite\.All` instead of `Alert\.ReadWrite\.All`/, /`Alert\.ReadWrite\.All` 印成 `Alerts\.ReadWrite\.All`/],
      ['one of the first list', 'steps', 'reported', /any one permission listed after `API required roles:` is enough/, /`API required roles:` 後面的權限有其中一個就夠/],
      ['roles and scp', 'steps', 'documented', /`aud` must identify.*`roles`.*`scp`/, /`aud` 必須是.*`roles`.*`scp`/],
      ['application permission, where', 'steps', 'documented', /application permission: on `WindowsDefenderATP`.*`Microsoft Threat Protection`/, /應用程式權限：.*`WindowsDefenderATP`.*`Microsoft Threat Protection`/],
      ['managed identity', 'steps', 'reported', /managed identity.*service principal.*February 2026/, /受控識別.*服務主體.*2026 年 2 月/],
      ['admin consent', 'steps', 'documented', /admin consent/, /系統管理員同意/],
      ['new token', 'steps', 'documented', /new token.*permissions are stored in the token/, /換新權杖.*權限寫在權杖裡/],
      ['identity of each call', 'steps', 'inferred', /which identity makes each call/, /每次呼叫用的是哪個身分/],
      ['role and device group', 'steps', 'documented', /assign the Defender role.*device group/, /指派.*Defender 角色權限.*裝置群組/],
      ['support', 'steps', 'inferred', /support request with the tracking ID/, /附上追蹤識別碼開立支援要求/],
      ['how to read the names', 'limits', 'documented', /those in the documentation.*signed-in users/, /與各文件相同.*登入的使用者/],
      ['XDR hunting', 'limits', 'documented', /Defender XDR\. Application: `AdvancedHunting\.Read\.All`\. Delegated: `AdvancedHunting\.Read`/, /Defender XDR 進階搜捕/],
      ['Endpoint hunting', 'limits', 'documented', /Endpoint\. Application: `AdvancedQuery\.Read\.All`\. Delegated: `AdvancedQuery\.Read`/, /適用於端點的 Microsoft Defender 進階搜捕/],
      ['incidents', 'limits', 'documented', /`Incident\.Read\.All`.*`Incident\.ReadWrite\.All`\. Delegated: `Incident\.Read` or `Incident\.ReadWrite`/, /事件（incident）/],
      ['alerts and investigations', 'limits', 'documented', /start an investigation, `Alert\.ReadWrite\.All`\. Delegated: `Alert\.Read` or `Alert\.ReadWrite`/, /警示。.*啟動調查用 `Alert\.ReadWrite\.All`/],
      ['isolation', 'limits', 'documented', /`Machine\.Isolate`/, /隔離與解除隔離/],
      ['other actions', 'limits', 'documented', /`Machine\.Scan`, `Machine\.RestrictExecution`, `Machine\.Offboard`, `Machine\.CollectForensics`, `Machine\.StopAndQuarantine`, `Machine\.LiveResponse`/, /其他裝置動作/],
      ['devices', 'limits', 'documented', /`Machine\.Read\.All`.*`Machine\.ReadWrite\.All`\. Delegated: `Machine\.Read` or `Machine\.ReadWrite`/, /標籤與裝置價值用 `Machine\.ReadWrite\.All`/],
      ['indicators', 'limits', 'documented', /`Ti\.ReadWrite` or `Ti\.ReadWrite\.All`\. Delegated: `Ti\.ReadWrite`.*For deletion/, /指標。.*刪除指標的文件/],
      ['files, IPs, domains', 'limits', 'documented', /`File\.Read\.All`, `Ip\.Read\.All`, `URL\.Read\.All`/, /檔案、IP 位址與網域/],
      ['vulnerabilities, missing KBs', 'limits', 'documented', /`Vulnerability\.Read\.All`\. Delegated: `Vulnerability\.Read`.*`Software\.Read\.All`/, /弱點。.*缺少的 KB/],
      ['library', 'limits', 'documented', /`Library\.Manage`/, /程式庫/],
    ],
  },
  {
    entry: disabledFeature,
    count: 13,
    facts: [
      ['seen on custom detections', 'observed', 'reported', /^Tenant feature is not enabled .*custom detections/, /自訂偵測/],
      ['after the switch', 'verdictNote', 'inferred', /administrator has turned on the feature/, /系統管理員開啟功能後/],
      ['or Microsoft', 'verdictNote', 'inferred', /only Microsoft can change/, /只有 Microsoft 能處理/],
      ['customdetections, for years', 'causes', 'reported', /`\/api\/customdetections`.*for years.*could be granted/, /可以授與.*多年來/],
      ['indicator switches', 'causes', 'inferred', /`Custom network indicators` or `Allow or block file`/, /`Custom network indicators` 或 `Allow or block file`/],
      ['live response switches', 'causes', 'inferred', /live response for servers, or unsigned script/, /伺服器的即時回應.*未簽署指令碼/],
      ['not offered', 'causes', 'inferred', /not offered to the tenant/, /沒有提供給該租用戶/],
      ['where the switches are', 'steps', 'documented', /Settings > Endpoints > Advanced features/, /設定 > 端點 > 進階功能/],
      ['who may switch', 'steps', 'documented', /`Manage Portal Settings`/, /`Manage Portal Settings`/],
      ['automated investigation first', 'steps', 'reported', /automated investigation first.*2022/, /先開啟自動化調查.*2022/],
      ['switch removed in 2023', 'steps', 'reported', /setting was removed in 2023/, /2023 年這個開關已移除/],
      ['custom detections on Graph', 'steps', 'reported', /`\/security\/rules\/detectionRules`/, /`\/security\/rules\/detectionRules`/],
      ['ask Microsoft', 'steps', 'inferred', /Microsoft support/, /Microsoft 支援/],
    ],
  },
  {
    entry: disallowedOperation,
    count: 11,
    facts: [
      ['placeholder only', 'documented', 'documented', /only a placeholder/, /只印了預留位置/],
      ['no automation level', 'observed', 'reported', /^This device has no automation level assigned to it\. You'll need/, /沒有指派自動化層級/],
      ['after the change', 'verdictNote', 'inferred', /administrator has fixed the cause/, /系統管理員排除/],
      ['device group without level', 'causes', 'documented', /without an automated remediation level/, /沒有設定自動補救層級/],
      ['live response: lowest level', 'causes', 'documented', /at least the lowest level/, /至少需要最低的層級/],
      ['Not Protected', 'causes', 'reported', /2020.*`Not Protected`/, /2020 年.*`Not Protected`/],
      ['read the message', 'steps', 'documented', /Read the message/, /先讀訊息/],
      ['raise the level', 'steps', 'documented', /Device groups.*above `No automated response`/, /裝置群組.*調高.*`No automated response`/],
      ['ungrouped devices', 'steps', 'documented', /ungrouped devices/, /未分組裝置/],
      ['wait', 'steps', 'documented', /Wait until the change/, /等變更生效/],
      ['several minutes', 'limits', 'documented', /up to several minutes/, /最多數分鐘/],
    ],
  },
  {
    entry: notFound,
    count: 12,
    facts: [
      ['getPackageUri: later', 'verdictNote', 'inferred', /`getPackageUri`.*succeeds later/, /`getPackageUri`.*晚一點就會成功/],
      ['wrong path', 'causes', 'reported', /`\/api\/machine` instead of `\/api\/machines`/, /`\/api\/machines` 寫成 `\/api\/machine`/],
      ['bare 404', 'causes', 'reported', /bare 404 without the JSON/, /只有 404，沒有 JSON/],
      ['no recent device', 'causes', 'documented', /no recent device/, /沒有近期的裝置/],
      ['collection still runs', 'causes', 'documented', /`getPackageUri`.*still being collected/, /還在收集.*`getPackageUri`/],
      ['CreateAlertByReference', 'causes', 'documented', /`CreateAlertByReference`.*`reportId`, `eventTime` and `machineId`/, /`reportId`、`eventTime` 與 `machineId`/],
      ['unknown incident, alert or library file', 'causes', 'documented', /No incident, alert or library file.*no error code/, /事件（incident）、警示或程式庫檔案.*沒有寫出錯誤碼/],
      ['compare the path', 'steps', 'documented', /Compare the method and path.*`\/api` and `\/api\/v1\.0`/, /方法與路徑.*`\/api` 與 `\/api\/v1\.0`/],
      ['wait for the collection', 'steps', 'documented', /wait until the collection has finished/, /等收集完成/],
      ['three values from one row', 'steps', 'inferred', /same row.*fractional digits/, /同一列.*小數位數/],
      ['list first', 'steps', 'inferred', /list the items first/, /先列出清單/],
      ['getPackageUri: 2/min, 120/h', 'limits', 'documented', /2 calls per minute and 120 calls per hour/, /每分鐘 2 次，每小時 120 次/],
    ],
  },
  {
    entry: resourceNotFound,
    count: 17,
    facts: [
      ['the example differs', 'documented', 'documented', /example on both official pages differs/, /範例與這個範本不同/],
      ['the example', 'observed', 'documented', /^Machine \{machineId\} was not found/, /找不到裝置 \{machineId\}/],
      ['once or twice, then no', 'verdictNote', 'inferred', /once or twice with a pause.*Then stop/, /重試一兩次.*停下來/],
      ['unknown device', 'causes', 'documented', /No device has this ID/, /沒有任何裝置使用/],
      ['retention period', 'causes', 'documented', /retention period/, /保留期間/],
      ['offboarded', 'causes', 'inferred', /was offboarded/, /已下線（offboard）/],
      ['device group', 'causes', 'inferred', /device group that the caller cannot see/, /呼叫端看不到的裝置群組/],
      ['Entra device ID', 'causes', 'inferred', /Entra device ID \(a GUID\)/, /Entra 的裝置識別碼（GUID）/],
      ['getmissingkbs, intermittent', 'causes', 'reported', /`getmissingkbs`.*October 2023/, /`getmissingkbs`.*2023 年 10 月/],
      ['BatchDelete', 'causes', 'documented', /batch delete of indicators.*does not exist/, /批次刪除指標.*不存在/],
      ['file, indicator, action', 'causes', 'documented', /No file, indicator or device action/, /檔案、指標或裝置動作/],
      ['unknown IP or domain: 200', 'causes', 'documented', /IP address or domain.*200/, /IP 位址或網域.*200/],
      ['look the device up', 'steps', 'documented', /`computerDnsName` or `aadDeviceId`/, /`computerDnsName` 或 `aadDeviceId`/],
      ['check in the portal', 'steps', 'inferred', /in the portal/, /入口網站/],
      ['access to the device group', 'steps', 'inferred', /access to its device group/, /開放該裝置群組/],
      ['remove unknown IDs', 'steps', 'inferred', /In a batch request, remove/, /批次要求/],
      ['40 hexadecimal digits', 'limits', 'documented', /40 hexadecimal digits/, /40 個十六進位數字/],
    ],
  },
  {
    entry: tooManyRequests,
    count: 44,
    facts: [
      ['Endpoint page only', 'documented', 'documented', /Only the Defender for Endpoint documentation/, /只有適用於端點的 Microsoft Defender 文件/],
      ['quota message', 'observed', 'reported', /^API calls quota exceeded! maximum allowed \{calls\} per \{window\}/, /每 \{window\} 最多允許 \{calls\} 次/],
      ['45 and 1500', 'observed', 'reported', /45 calls per `00:01:00` and 1,500 calls per `01:00:00`/, /`00:01:00` 45 次，以及每 `01:00:00` 1,500 次/],
      ['CPU message', 'observed', 'documented', /processing resources.*\{duration\}/, /處理資源.*\{duration\}/],
      ['Graph message', 'observed', 'reported', /^Too many requests\. .*Microsoft Graph.*`innerError`/, /Microsoft Graph.*`innerError`/],
      ['where the waiting time is', 'verdictNote', 'inferred', /header, in the body or in the message/, /標頭、回應本文或訊息/],
      ['per minute or hour', 'causes', 'documented', /per minute or per hour/, /每分鐘或每小時/],
      ['CPU or run time', 'causes', 'documented', /CPU or run time/, /CPU 或執行時間/],
      ['live response sessions', 'causes', 'documented', /live response sessions/, /即時回應工作階段/],
      ['another integration', 'causes', 'inferred', /different integration.*per tenant.*per API/, /其他整合程式.*以租用戶計算.*以 API 計算/],
      ['early retry', 'causes', 'documented', /only results in another 429/, /只會再得到一次 429/],
      ['Graph', 'causes', 'reported', /Microsoft Graph/, /Microsoft Graph/],
      ['Retry-After in seconds', 'steps', 'documented', /seconds in the `Retry-After` header/, /`Retry-After` 的秒數/],
      ['in the body', 'steps', 'documented', /check the response body: according to the incident documentation and the legal terms/, /看回應本文：.*法律條款/],
      ['in the message', 'steps', 'reported', /`maximum allowed`/, /`maximum allowed`/],
      ['CPU: next cycle', 'steps', 'documented', /next cycle/, /下一個週期/],
      ['exponential backoff', 'steps', 'inferred', /exponential backoff after each 429/, /每遇到一次 429 就把間隔拉長/],
      ['one session at a time', 'steps', 'inferred', /after another one has ended/, /等有工作階段結束/],
      ['who else calls', 'steps', 'inferred', /other apps/, /還有哪些程式/],
      ['batches', 'steps', 'inferred', /Use batch operations/, /批次作業/],
      ['code is "429"', 'limits', 'reported', /`code` is `429`/, /`code` 是字串形式的數字 `429`/],
      ['default', 'limits', 'documented', /Most .* operations: 100 calls per minute and 1,500 per hour/, /多數作業：每分鐘 100 次，每小時 1,500 次/],
      ['ServiceNow', 'limits', 'reported', /ServiceNow/, /ServiceNow/],
      ['legal terms', 'limits', 'documented', /100 calls per connection per 60 seconds/, /每個連線每 60 秒 100 次/],
      ['incidents list and update', 'limits', 'documented', /List or update incidents: 50 calls per minute and 1,500 per hour/, /每分鐘 50 次，每小時 1,500 次/],
      ['one incident', 'limits', 'documented', /Get one incident: 100 calls per minute and 1,500/, /單一事件（incident）：每分鐘 100 次，每小時 1,500 次/],
      ['XDR hunting', 'limits', 'documented', /at least 45 calls per minute/, /每分鐘至少可呼叫 45 次/],
      ['XDR hunting, CPU', 'limits', 'documented', /15-minute cycle/, /15 分鐘週期/],
      ['CPU: daily cycle and warning', 'limits', 'documented', /daily cycle.*10%/, /每日週期.*10%/],
      ['Endpoint hunting', 'limits', 'documented', /Endpoint: 45 calls per minute and 1,500 per hour/, /進階搜捕：每分鐘 45 次，每小時 1,500 次/],
      ['run time per hour', 'limits', 'documented', /10 minutes per hour/, /每小時 10 分鐘/],
      ['run time per day, 3 h against 4 h', 'limits', 'documented', /contradict.*3 hours.*4 hours/, /矛盾.*3 小時.*4 小時/],
      ['alerts batchUpdate', 'limits', 'documented', /Batch alert update: 10 calls per minute and 500/, /批次更新警示：每分鐘 10 次，每小時 500 次/],
      ['create alert', 'limits', 'documented', /Create an alert: 15/, /建立警示：每分鐘 15 次/],
      ['start investigation', 'limits', 'documented', /investigation: 50 calls per hour/, /啟動調查：每小時 50 次/],
      ['live response, calls', 'limits', 'documented', /Live response: 10 calls per minute/, /即時回應：每分鐘 10 次/],
      ['live response, sessions', 'limits', 'documented', /25 concurrent sessions/, /25 個工作階段/],
      ['getPackageUri', 'limits', 'documented', /`getPackageUri`: 2 calls per minute and 120/, /每分鐘 2 次，每小時 120 次/],
      ['import', 'limits', 'documented', /Indicator import: 30/, /匯入指標：每分鐘 30 次/],
      ['BatchDelete', 'limits', 'documented', /Indicator batch delete: 30 per minute and 1,500/, /批次刪除指標：每分鐘 30 次，每小時 1,500 次/],
      ['exports by device', 'limits', 'documented', /Exports by device.*30 calls per minute and 1,000/, /依裝置匯出.*每分鐘 30 次，每小時 1,000 次/],
      ['antivirus health', 'limits', 'documented', /antivirus health report: 30/, /防毒健康情況報告：每分鐘 30 次/],
      ['exports to files', 'limits', 'documented', /files: 5 per minute and 20 per hour/, /檔案：每分鐘 5 次，每小時 20 次/],
      ['pages contradict each other', 'limits', 'reported', /contradicted itself/, /曾經互相矛盾/],
    ],
  },
  {
    entry: internalServerError,
    count: 16,
    facts: [
      ['no message', 'documented', 'documented', /no message/, /沒有訊息/],
      ['a pause may help', 'verdictNote', 'inferred', /succeed after a pause/, /隔一段時間/],
      ['heavy query: the caller', 'verdictNote', 'inferred', /hunting query.*caller/, /進階搜捕查詢.*呼叫端/],
      ['the service', 'causes', 'documented', /service failed/, /服務發生錯誤/],
      ['504, retried as 429 and 408', 'causes', 'reported', /504.*408 and 429/, /504.*429、408/],
      ['heavy query', 'causes', 'inferred', /too heavy/, /負擔過重/],
      ['Graph: UnknownError', 'causes', 'reported', /500 or 504, the code `UnknownError` and an empty message\. Certain queries fail every time/, /500 或 504.*`UnknownError`.*某些查詢每次都失敗/],
      ['not blindly for a POST', 'steps', 'inferred', /`POST`.*list the device's actions/, /`POST`.*先列出該裝置的動作/],
      ['duplicate isolation', 'steps', 'inferred', /second isolation can stay pending and undo a later release/, /重複的隔離.*等待狀態.*解除隔離之後，又讓裝置回到隔離/],
      ['retry', 'steps', 'documented', /Retry the call/, /重試這次呼叫/],
      ['backoff, three times', 'steps', 'inferred', /exponential backoff.*3 attempts/, /拉長間隔.*3 次/],
      ['shorten the query', 'steps', 'inferred', /simplify the query/, /簡化查詢/],
      ['service health', 'steps', 'documented', /service health/, /服務健康狀態/],
      ['contact Microsoft', 'steps', 'documented', /contact Microsoft.*tracking ID from `target`/, /聯絡 Microsoft.*`target` 裡的追蹤識別碼/],
      ['3 minutes against 200 seconds', 'limits', 'documented', /inconsistent.*XDR documentation states 3 minutes.*Endpoint documentation states 200 seconds/, /矛盾.*3 分鐘.*200 秒/],
      ['portal: 10 minutes', 'limits', 'documented', /10-minute limit for hunting queries in the portal/, /入口網站進階搜捕查詢的 10 分鐘/],
    ],
  },
];

interface Statement {
  readonly certainty: Certainty;
  readonly en: string;
  readonly zhTW: string;
}

/**
 * Returns the statements of a section. The verdict note is our advice; a note on a message has the message's certainty.
 */
function getStatements(entry: ErrorEntry, section: Section): readonly Statement[] {
  switch (section) {
    case 'verdictNote':
      return [{ certainty: 'inferred', en: entry.verdictNote.en, zhTW: entry.verdictNote['zh-TW'] }];
    case 'documented':
      return entry.documented.note === undefined
        ? []
        : [{ certainty: 'documented', en: entry.documented.note.en, zhTW: entry.documented.note['zh-TW'] }];
    case 'observed':
      return entry.observed.map(({ certainty, template, translation, note }) => ({
        certainty,
        en: `${template} ${note?.en ?? ''}`,
        zhTW: `${translation} ${note?.['zh-TW'] ?? ''}`,
      }));
    case 'causes':
    case 'steps':
    case 'limits':
      return entry[section].map(({ certainty, text }) => ({ certainty, en: text.en, zhTW: text['zh-TW'] }));
  }
}

const matchesFact =
  ([, , certainty, en, zhTW]: ExpectedFact) =>
  (statement: Statement): boolean =>
    statement.certainty === certainty && en.test(statement.en) && zhTW.test(statement.zhTW);

describe.each(EXPECTED)('facts about $entry.code', ({ entry, count, facts }) => {
  it.each(facts)('include %s (%s, %s)', (...fact) => {
    expect(getStatements(entry, fact[1]).filter(matchesFact(fact))).not.toEqual([]);
  });

  it('are all in the table', () => {
    expect(facts).toHaveLength(count);
  });

  it.each(SECTIONS)('include nothing in the %s that the table does not check', (section) => {
    const rows = facts.filter((fact) => fact[1] === section);
    const unchecked = getStatements(entry, section).filter((statement) => !rows.some((row) => matchesFact(row)(statement)));
    expect(unchecked).toEqual([]);
  });
});
