import { describe, expect, it } from 'vitest';
import type { Certainty, ErrorEntry } from './error-entry.ts';
import { badRequest } from './entries/reference/400-bad-request.ts';
import { clientVersionNotSupported } from './entries/reference/400-client-version-not-supported.ts';
import { invalidDomainName } from './entries/reference/400-invalid-domain-name.ts';
import { invalidHashValue } from './entries/reference/400-invalid-hash-value.ts';
import { invalidInput } from './entries/reference/400-invalid-input.ts';
import { invalidIpAddress } from './entries/reference/400-invalid-ip-address.ts';
import { invalidRequestBody } from './entries/reference/400-invalid-request-body.ts';
import { invalidUrl } from './entries/reference/400-invalid-url.ts';
import { maximumBatchSizeExceeded } from './entries/reference/400-maximum-batch-size-exceeded.ts';
import { missingRequiredParameter } from './entries/reference/400-missing-required-parameter.ts';
import { odataError } from './entries/reference/400-odata-error.ts';
import { osPlatformNotSupported } from './entries/reference/400-os-platform-not-supported.ts';

type Section = 'causes' | 'steps' | 'limits' | 'observed';

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
    entry: badRequest,
    count: 37,
    facts: [
      ['action already in progress', 'observed', 'documented', /^Action is already in progress/, /已在進行中/],
      ['result too large', 'observed', 'documented', /exceeded the allowed result size/, /查詢結果超過允許的大小/],
      ['cancelled too late', 'observed', 'reported', /must be Pending or InProgress/, /必須是 Pending 或 InProgress/],
      ['the GUID is not the tracking ID', 'observed', 'reported', /tracking ID is in `target`/, /追蹤識別碼在 `target`/],
      ['unknown table', 'observed', 'reported', /^'\{operator\}' operator: Failed to resolve table/, /無法解析名為「\{name\}」的資料表/],
      ['unknown table, no operator', 'observed', 'reported', /^Failed to resolve table/, /^無法解析名為「\{name\}」的資料表/],
      ['unknown column', 'observed', 'reported', /scalar expression/, /純量運算式/],
      ['repeated action', 'causes', 'documented', /same action.*pending or running/, /還在裝置上等待或執行/],
      ['pending action returned with success', 'causes', 'reported', /with success/, /回應成功/],
      ['duplicate isolation undoes a release', 'causes', 'reported', /duplicate isolation.*undo a later release/, /重複的隔離.*解除隔離之後，又讓裝置回到隔離/],
      ['ActiveRequestAlreadyExists', 'causes', 'documented', /live response.*`ActiveRequestAlreadyExists`/i, /即時回應.*`ActiveRequestAlreadyExists`/],
      ['other actions too', 'causes', 'documented', /isolation and other device actions/, /隔離等其他裝置動作/],
      ['collection running', 'causes', 'documented', /package is already being collected/, /調查套件正在收集/],
      ['action has ended', 'causes', 'reported', /cancels an action that has already ended/, /要取消的動作已經結束/],
      ['message names status and GUID', 'causes', 'reported', /current status and the GUID/, /目前的狀態和動作的 GUID/],
      ['124 MB', 'causes', 'documented', /124 MB/, /124 MB/],
      ['semantic error, missing table', 'causes', 'reported', /semantic error.*table that the tenant does not have/, /語意錯誤.*租用戶沒有的資料表/],
      ['renamed schema', 'causes', 'reported', /`MachineInfo`.*`EventTime`/, /`MachineInfo`.*`EventTime`/],
      ['findbyip older than 30 days', 'causes', 'documented', /`findbyip`.*more than 30 days old.*no error code/, /`findbyip`.*超過 30 天.*沒有寫出錯誤碼/],
      ['batch delete, empty or malformed', 'causes', 'documented', /empty list or a malformed ID/, /清單是空的.*格式不對/],
      ['read the message', 'steps', 'documented', /Read the message/, /先讀訊息/],
      ['poll the pending action', 'steps', 'inferred', /poll the pending.*or cancel it/, /輪詢等待中.*取消/],
      ['cancel only what is pending', 'steps', 'inferred', /`status` is `Pending` or `InProgress`/, /`status` 是 `Pending` 或 `InProgress`/],
      ['replace old names', 'steps', 'inferred', /Replace old table and column names/, /舊的資料表與資料行名稱/],
      ['run KQL in the portal', 'steps', 'inferred', /KQL query.*portal first/, /KQL 查詢.*入口網站/],
      ['project or summarize', 'steps', 'documented', /`project` fewer columns.*`summarize`/, /`project` 減少資料行.*`summarize`/],
      ['findbyip within 30 days', 'steps', 'documented', /`findbyip`.*30 days/, /`findbyip`.*30 天/],
      ['quote the tracking ID', 'steps', 'documented', /tracking ID from `target`/, /`target` 裡的追蹤識別碼/],
      ['124 MB per request', 'limits', 'documented', /124 MB per request/, /每次要求.*124 MB/],
      ['100,000 rows', 'limits', 'documented', /100,000 rows/, /100,000 列/],
      ['30 days of data', 'limits', 'documented', /last 30 days/, /最近 30 天/],
      ['3 minutes against 200 seconds', 'limits', 'documented', /inconsistent.*XDR documentation states 3 minutes.*Endpoint documentation states 200 seconds/, /矛盾.*3 分鐘.*200 秒/],
      ['portal: 30,000 rows, 10 minutes', 'limits', 'documented', /portal.*30,000 rows and 10 minutes/, /入口網站.*30,000 列、10 分鐘/],
      ['10,000 rows corrected', 'limits', 'reported', /10,000 rows.*corrected it to 100,000/, /10,000 列.*更正為 100,000/],
      ['findbyip: 30 days, 15 minutes', 'limits', 'documented', /30 days.*15 minutes/, /30 天.*15 分鐘/],
      ['one live response per device', 'limits', 'documented', /one session per device/, /每部裝置同時只能有一個工作階段/],
      ['queued 3 days', 'limits', 'documented', /up to 3 days/, /最多排隊 3 天/],
    ],
  },
  {
    entry: odataError,
    count: 25,
    facts: [
      ['property cannot be filtered', 'causes', 'documented', /cannot filter by.*differ/, /不支援篩選的屬性.*都不同/],
      ['$top above the maximum', 'causes', 'documented', /`\$top`.*maximum page size/, /`\$top` 超過.*單頁/],
      ['$stop on three pages', 'causes', 'inferred', /indicators, machine actions and vulnerabilities shows `\$stop`/, /指標、裝置動作和弱點.*`\$stop`/],
      ['asssignedTo', 'causes', 'inferred', /`asssignedTo` with three s/, /`asssignedTo`.*多了一個 s/],
      ['wrong quoting or encoding', 'causes', 'inferred', /single quotes.*URL-encoded/, /單引號.*URL 編碼/],
      ['$expand and $skip', 'causes', 'inferred', /`\$expand` or `\$skip`/, /`\$expand` 或 `\$skip`/],
      ['more properties than documented', 'causes', 'reported', /not list every property: users found some/, /使用者發現，部分.*也能用來篩選/],
      ['check the property', 'steps', 'inferred', /Check every property in `\$filter`/, /`\$filter` 裡的每個屬性.*逐字核對/],
      ['quote strings, leave dates unquoted', 'steps', 'inferred', /dates unquoted.*lastSeen gt 2026-01-01T00:00:00Z/, /日期不加引號.*lastSeen gt 2026-01-01T00:00:00Z/],
      ['URL-encode spaces and quotes', 'steps', 'inferred', /`%20`.*`%27`/, /`%20`.*`%27`/],
      ['page with $skip or nextLink', 'steps', 'inferred', /`\$skip`.*nextLink/, /`\$skip`.*nextLink/],
      ['filter yourself', 'steps', 'inferred', /incidents by severity/, /嚴重性篩選事件/],
      ['incidents: 100', 'limits', 'documented', /^Incidents: `\$top` up to 100\./, /^事件（incident）：`\$top` 最多 100。/],
      ['incidents: properties', 'limits', 'documented', /`lastUpdateTime`, `createdTime`, `status`, `assignedTo`/, /`lastUpdateTime`、`createdTime`、`status`、`assignedTo`/],
      ['alerts: 10,000', 'limits', 'documented', /^Alerts: `\$top` up to 10,000/, /^警示：`\$top` 最多 10,000/],
      ['alerts: properties', 'limits', 'documented', /`InvestigationId`.*`category`/, /`InvestigationId`.*`category`/],
      ['machines: 10,000', 'limits', 'documented', /^Devices .*up to 10,000/, /^裝置（`machines`）.*最多 10,000/],
      ['machines: properties', 'limits', 'documented', /`computerDnsName`.*`rbacGroupId`/, /`computerDnsName`.*`rbacGroupId`/],
      ['machine actions: 10,000', 'limits', 'documented', /^Machine actions: .*up to 10,000/, /^裝置動作.*最多 10,000/],
      ['machine actions: properties', 'limits', 'documented', /`requestor`, `creationDateTimeUtc`/, /`requestor`、`creationDateTimeUtc`/],
      ['indicators: 10,000', 'limits', 'documented', /^Indicators: .*up to 10,000/, /^指標：.*最多 10,000/],
      ['indicators: properties', 'limits', 'documented', /`creationTimeDateTimeUtc`/, /`creationTimeDateTimeUtc`/],
      ['vulnerabilities: 10,000', 'limits', 'documented', /^Vulnerabilities.*up to 10,000.*`fixingKbId`/, /弱點.*最多 10,000.*`fixingKbId`/],
      ['scan history: 4,096', 'limits', 'documented', /4,096/, /4,096/],
      ['URL length not documented', 'limits', 'inferred', /not specify a maximum URL length/, /網址長度的上限/],
    ],
  },
  {
    entry: invalidInput,
    count: 20,
    facts: [
      ['Recieved', 'observed', 'reported', /^Recieved an empty indicator value\./, /空白的指標值/],
      ['JSON inside JSON', 'observed', 'reported', /JSON string inside another JSON/, /JSON 字串.*另一個 JSON/],
      ['wrong kind of GUID', 'observed', 'reported', /^Provided Guid is not a valid id for a \{actionType\} action/, /GUID 不是 \{actionType\}/],
      ['CSV import', 'observed', 'reported', /^Failed to parse CSV file/, /^無法剖析 CSV/],
      ['empty indicatorValue', 'causes', 'reported', /`indicatorValue` is empty/, /`indicatorValue` 是空的/],
      ['getPackageUri, other action', 'causes', 'reported', /`getPackageUri`.*`CollectInvestigationPackage`/, /`getPackageUri`.*`CollectInvestigationPackage`/],
      ['actions of the CSV import', 'causes', 'reported', /`Allowed`, `Audit`, `BlockAndRemediate`, `Warn` and `Block`.*rejects `AlertAndBlock`/, /`Allowed`、`Audit`、`BlockAndRemediate`、`Warn` 和 `Block`.*拒絕 `AlertAndBlock`/],
      ['Alert deprecated since 2022', 'causes', 'reported', /`Alert`.*since 2022/, /`Alert`.*2022 年起/],
      ['pages contradict on Alert', 'causes', 'documented', /contradict.*January 2022/, /矛盾.*2022 年 1 月/],
      ['display text', 'causes', 'inferred', /`Informational, expected activity`/, /`Informational, expected activity`/],
      ['FalsePositive with Malware', 'causes', 'inferred', /`FalsePositive` with `Malware`/, /`FalsePositive` 配上 `Malware`/],
      ['values of another operation', 'causes', 'inferred', /`Clean`.*`NotMalicious`/, /`Clean`.*`NotMalicious`/],
      ['Apt and SecurityPersonnel retired', 'causes', 'inferred', /`Apt` and `SecurityPersonnel`.*August 2022/, /`Apt` 與 `SecurityPersonnel`.*2022 年 8 月/],
      ['severity of an alert', 'causes', 'inferred', /`Informational`.*only `Low`, `Medium` and `High`/, /`Informational`.*只接受 `Low`、`Medium`、`High`/],
      ['targetType Ip', 'causes', 'inferred', /`targetType`.*`IP Address`.*`Ip`/, /`targetType`.*`IP Address`.*`Ip`/],
      ['fix the value in the message', 'steps', 'inferred', /value that the message identifies/, /訊息指出的值/],
      ['exact enum values', 'steps', 'inferred', /enum values exactly/, /列舉值要逐字/],
      ['actions to use, Audit with generateAlert', 'steps', 'documented', /`Audit`, set `generateAlert` to `true`/, /`Audit` 時，`generateAlert` 要設為 `true`/],
      ['take the right action ID', 'steps', 'inferred', /`type` is `CollectInvestigationPackage`/, /`type` 為 `CollectInvestigationPackage`/],
      ['getPackageUri 2 and 120', 'limits', 'documented', /2 calls per minute and 120 per hour/, /每分鐘 2 次、每小時 120 次/],
    ],
  },
  {
    entry: invalidRequestBody,
    count: 25,
    facts: [
      ['Request body is incorrect', 'observed', 'documented', /^Request body is incorrect/, /^要求本文不正確/],
      ['Missing query.', 'observed', 'reported', /^Missing query\./, /^缺少查詢。/],
      ['line breaks in KQL', 'causes', 'reported', /literal line breaks.*not `MissingRequiredParameter`/, /實際的換行.*而不是 `MissingRequiredParameter`/],
      ['wrong case', 'causes', 'documented', /wrong case/, /大小寫不對/],
      ['update alert, two cases', 'causes', 'documented', /`Status`, `Classification`, `Determination` and `Comment`.*lowercase/, /`Status`、`Classification`、`Determination`、`Comment`.*小寫/],
      ['DeviceValue and deviceValue', 'causes', 'documented', /`DeviceValue` in `setDeviceValue` and `deviceValue`/, /`setDeviceValue` 寫成 `DeviceValue`，更新裝置時寫成 `deviceValue`/],
      ['File and file', 'causes', 'documented', /`File`, but its example sends `file`\.$/, /`File`，範例送的是 `file`/],
      ['three invalid examples on two pages', 'causes', 'documented', /Three request examples on two documentation pages/, /兩份文件裡共有三個要求範例/],
      ['missing comma', 'causes', 'documented', /updating a device lacks a comma/, /更新裝置少了一個逗號/],
      ['trailing commas', 'causes', 'documented', /scan definitions have trailing commas/, /掃描定義則多了結尾的逗號/],
      ['unquoted value', 'causes', 'documented', /listing indicators has a value without quotation marks/, /列出指標.*漏了引號/],
      ['no Content-Type', 'causes', 'inferred', /`Content-Type: application\/json` is missing/, /少了 `Content-Type: application\/json`/],
      ['form data for JSON', 'causes', 'inferred', /form data was sent where JSON/, /該送 JSON 的地方送了表單資料/],
      ['JSON for form data', 'causes', 'inferred', /`libraryfiles`, which expects `multipart\/form-data`/, /`libraryfiles`.*`multipart\/form-data`/],
      ['single value for a list', 'causes', 'inferred', /`rbacGroupNames`, `ScanDefinitionIds` and `SessionIds`/, /`rbacGroupNames`、`ScanDefinitionIds`、`SessionIds`/],
      ['reportId is a string', 'causes', 'inferred', /`reportId` must be a string/, /`reportId` 要用字串/],
      ['backslashes', 'causes', 'inferred', /Backslashes/, /反斜線/],
      ['translated names', 'causes', 'inferred', /`Query` and `Indicators` were translated/, /`Query` 寫成「查詢」、把 `Indicators` 寫成「指標」/],
      ['validate the JSON', 'steps', 'inferred', /JSON validator/, /JSON 驗證工具/],
      ['query on one line', 'steps', 'reported', /one line.*`\\n`/, /寫成一行.*`\\n`/],
      ['compare names and types', 'steps', 'documented', /every name.*case.*every type/, /每個名稱（含大小寫）.*每個類型/],
      ['two spellings: try the example first', 'steps', 'inferred', /two spellings.*try the other/, /兩種寫法.*試另一種/],
      ['send the header', 'steps', 'documented', /^Send `Content-Type: application\/json`/, /^送出 `Content-Type: application\/json`/],
      ['send an array', 'steps', 'inferred', /array even for a single value/, /只有一個值也送陣列/],
      ['20 MB', 'limits', 'documented', /20 MB/, /20 MB/],
    ],
  },
  {
    entry: invalidHashValue,
    count: 18,
    facts: [
      ['length right, not hexadecimal', 'causes', 'reported', /non-hexadecimal.*only the length/, /非十六進位.*只檢查了長度/],
      ['quarantine takes SHA-1 only', 'causes', 'documented', /stop and quarantine.*only SHA-1/, /停止和隔離檔案.*只接受 SHA-1/],
      ['algorithm and type differ', 'causes', 'inferred', /does not match the `indicatorType`/, /與 `indicatorType` 不符/],
      ['spaces or 0x', 'causes', 'inferred', /Spaces or a `0x` prefix/, /空格或開頭的 `0x`/],
      ['SHA-512', 'causes', 'inferred', /SHA-512/, /SHA-512/],
      ['file page mentions MD5 once', 'causes', 'documented', /MD5 only in the page description/, /只在頁面描述提到 MD5/],
      ['remove spaces and 0x', 'steps', 'inferred', /Remove spaces.*`0x`/, /去掉.*空格.*`0x`/],
      ['check hexadecimal and count', 'steps', 'inferred', /`0`–`9` and `a`–`f`.*count/, /`0`–`9` 與 `a`–`f`.*位數/],
      ['match indicatorType', 'steps', 'inferred', /Set `indicatorType`/, /讓 `indicatorType` 與演算法一致/],
      ['SHA-1 for quarantine, SHA-1 or SHA-256 for files', 'steps', 'documented', /SHA-1 of the file.*SHA-1 or SHA-256/, /檔案的 SHA-1.*SHA-1 或 SHA-256/],
      ['MD5 32', 'limits', 'inferred', /MD5: 32/, /MD5：32/],
      ['SHA-1 40', 'limits', 'documented', /SHA-1: 40/, /SHA-1：40/],
      ['SHA-256 64', 'limits', 'documented', /SHA-256: 64/, /SHA-256：64/],
      ['thumbprint 40', 'limits', 'inferred', /`CertificateThumbprint`: presumably 40/, /`CertificateThumbprint`：推測是 40/],
      ['where: file look-ups', 'limits', 'inferred', /`\/api\/files\/\{id\}`/, /`\/api\/files\/\{id\}`/],
      ['where: Sha1', 'limits', 'inferred', /`Sha1` of stop and quarantine/, /「停止和隔離檔案」的 `Sha1`/],
      ['where: four indicator types', 'limits', 'inferred', /`FileSha1`, `FileSha256`, `FileMd5` and `CertificateThumbprint`/, /`FileSha1`、`FileSha256`、`FileMd5`、`CertificateThumbprint`/],
      ['indicator types as steps', 'steps', 'inferred', /`FileMd5`, `FileSha1`, `FileSha256`/, /`FileMd5`、`FileSha1`、`FileSha256`/],
    ],
  },
  {
    entry: invalidDomainName,
    count: 14,
    facts: [
      ['URL in the field', 'causes', 'reported', /scheme, path or port.*suspected/, /通訊協定、路徑或連接埠.*可能就是這個原因/],
      ['defanged', 'causes', 'inferred', /`hxxp` or `\[\.\]`/, /`hxxp` 或 `\[\.\]`/],
      ['wildcard', 'causes', 'inferred', /wildcard/, /萬用字元/],
      ['not in Punycode', 'causes', 'inferred', /non-ASCII.*Punycode/, /非 ASCII.*Punycode/],
      ['host name only', 'steps', 'inferred', /only the host name/, /只留主機名稱/],
      ['refang', 'steps', 'inferred', /Refang the value/, /還原無害化/],
      ['no wildcard, Punycode', 'steps', 'inferred', /without a wildcard.*Punycode/, /不要帶萬用字元.*Punycode/],
      ['use Url', 'steps', 'inferred', /type `Url`/, /`Url` 類型/],
      ['never seen is 200 with 0', 'limits', 'documented', /200 with `prevalence` 0/, /200，`prevalence` 為 0/],
      ['500 devices per response', 'limits', 'documented', /500 per response.*empty list/, /最多 500 部.*空的清單/],
      ['720 hours', 'limits', 'documented', /720 hours/, /720 小時/],
      ['format: host name only', 'limits', 'inferred', /one host name, without scheme or path/, /單一主機名稱，不含通訊協定與路徑/],
      ['where: domain calls', 'limits', 'inferred', /`\/api\/domains\/\{domain\}\/…`/, /`\/api\/domains\/\{domain\}\/…`/],
      ['where: DomainName indicators', 'limits', 'inferred', /`DomainName` indicators/, /`DomainName` 指標/],
    ],
  },
  {
    entry: invalidIpAddress,
    count: 14,
    facts: [
      ['malformed is 400', 'causes', 'documented', /malformed.*HTTP 400/, /格式不對.*HTTP 400/],
      ['CIDR or range', 'causes', 'documented', /CIDR block or a range/, /CIDR 網段或位址範圍/],
      ['private address in an indicator', 'causes', 'documented', /private address.*only external/, /私人位址.*只接受外部位址/],
      ['findbyip is for internal ones', 'causes', 'inferred', /`findbyip`.*valid in `findbyip` and invalid in an indicator/, /`findbyip`.*用在 `findbyip` 有效，放進指標則無效/],
      ['one address', 'steps', 'inferred', /one IPv4 or IPv6 address/, /一個 IPv4 或 IPv6 位址/],
      ['split the range', 'steps', 'inferred', /Split a range/, /把範圍拆成單一位址/],
      ['findbyip for private ones', 'steps', 'documented', /not put private addresses in indicators.*`findbyip`/, /不要放私人位址.*`findbyip`/],
      ['read isFailed', 'steps', 'documented', /`isFailed` and `failureReason`/, /`isFailed` 與 `failureReason`/],
      ['a single address', 'limits', 'documented', /a single address/, /單一位址/],
      ['never seen is 200 with 0', 'limits', 'documented', /200 with `prevalence` 0/, /200，`prevalence` 為 0/],
      ['720 hours', 'limits', 'documented', /720 hours/, /720 小時/],
      ['15,000 indicators', 'limits', 'documented', /15,000 active/, /15,000 個作用中/],
      ['where: IP statistics', 'limits', 'inferred', /`\/api\/ips\/\{ip\}\/stats`/, /`\/api\/ips\/\{ip\}\/stats`/],
      ['where: findbyip and indicators', 'limits', 'inferred', /`findbyip`.*`IpAddress` indicators/, /`findbyip`.*`IpAddress` 指標/],
    ],
  },
  {
    entry: invalidUrl,
    count: 11,
    facts: [
      ['no scheme', 'causes', 'inferred', /scheme is missing/, /少了通訊協定/],
      ['spaces', 'causes', 'inferred', /contains spaces/, /有空格/],
      ['defanged', 'causes', 'inferred', /defanged/, /無害化/],
      ['domain as Url or the reverse', 'causes', 'inferred', /domain was sent as `Url`, or a URL as `DomainName`/, /網域當成 `Url`.*URL 當成 `DomainName`/],
      ['write the scheme', 'steps', 'inferred', /with its scheme/, /含通訊協定的完整 URL/],
      ['trim, refang, encode', 'steps', 'inferred', /Trim.*defanged.*percent-encode/, /去掉頭尾的空格.*無害化.*百分號編碼/],
      ['bare host as DomainName', 'steps', 'inferred', /bare host name as `DomainName`/, /只有主機名稱時.*`DomainName`/],
      ['HTTPS: use DomainName', 'steps', 'inferred', /HTTPS.*`DomainName` indicator/, /HTTPS.*`DomainName` 指標/],
      ['paths only in Edge', 'limits', 'documented', /only in Microsoft Edge.*only the host name/, /只在 Microsoft Edge.*只看主機名稱/],
      ['form not stated', 'limits', 'inferred', /absolute URL/, /絕對 URL/],
      ['where: Url indicators and lookups', 'limits', 'inferred', /`Url` indicators and in URL lookups/, /`Url` 指標.*URL 查詢/],
    ],
  },
  {
    entry: maximumBatchSizeExceeded,
    count: 15,
    facts: [
      ['import over 500', 'causes', 'documented', /import.*more than 500/, /匯入.*超過 500/],
      ['BatchDelete over 500', 'causes', 'documented', /`BatchDelete`.*more than 500/, /`BatchDelete`.*超過 500/],
      ['BatchDelete names no code', 'causes', 'documented', /empty list or an invalid ID.*no error code/, /清單是空的、識別碼無效.*沒有寫出錯誤碼/],
      ['tags over 500', 'causes', 'documented', /`AddOrRemoveTagForMultipleMachines`.*more than 500/, /`AddOrRemoveTagForMultipleMachines`.*超過 500/],
      ['batchUpdate, no number', 'causes', 'inferred', /`alerts\/batchUpdate`.*does not specify the limit/, /`alerts\/batchUpdate`.*沒有寫數字/],
      ['divide, rounded up', 'steps', 'inferred', /round up: 1,200 received and 500 allowed result in 3 calls/, /無條件進位：收到 1,200、允許 500，就要分成 3 次/],
      ['split', 'steps', 'inferred', /Split the list/, /把清單切成/],
      ['mind calls per minute', 'steps', 'inferred', /calls per minute.*429/, /每分鐘的呼叫上限.*429/],
      ['success can hide failures', 'steps', 'documented', /`isFailed`.*200 response can contain failed items/, /`isFailed`.*即使狀態碼是 200/],
      ['import 500, 30 per minute', 'limits', 'documented', /500 indicators per call and 30 calls per minute,/, /每次 500 個，每分鐘 30 次呼叫，/],
      ['15,000 items per minute', 'limits', 'documented', /15,000 indicators per minute/, /每分鐘最多 15,000/],
      ['15,000 active indicators', 'limits', 'documented', /15,000 active indicators/, /15,000 個作用中指標/],
      ['BatchDelete 500, 30 and 1,500', 'limits', 'documented', /500 IDs per call, 30 calls per minute and 1,500 per hour/, /500 個識別碼，每分鐘 30 次、每小時 1,500 次/],
      ['tags 500, 100 and 1,500', 'limits', 'documented', /500 devices per call, 100 calls per minute and 1,500 per hour/, /500 部裝置，每分鐘 100 次、每小時 1,500 次/],
      ['batchUpdate 10 and 500', 'limits', 'documented', /10 calls per minute and 500 per hour;.*maximum batch size/, /每分鐘 10 次、每小時 500 次呼叫；文件沒有寫批次大小/],
    ],
  },
  {
    entry: missingRequiredParameter,
    count: 15,
    facts: [
      ['wrong case counts as missing', 'causes', 'documented', /wrong case, so the service treats it as missing/, /大小寫不對；這樣也算遺漏/],
      ['Comment left out', 'causes', 'documented', /`Comment` was left out/, /少了必要的 `Comment`/],
      ['offboard says 400', 'causes', 'documented', /offboarding.*HTTP 400/, /offboard.*HTTP 400/],
      ['SHA1 for Sha1', 'causes', 'inferred', /`Sha1`.*written `SHA1`/, /`Sha1` 寫成 `SHA1`/],
      ['ID lists mixed up', 'causes', 'inferred', /`IndicatorIds`, `MachineIds` and `ScanDefinitionIds` start with an uppercase letter; `alertIds` does not/, /`IndicatorIds`、`MachineIds`、`ScanDefinitionIds` 開頭大寫，`alertIds` 卻是小寫/],
      ['DeviceValue and deviceValue', 'causes', 'documented', /`DeviceValue` and `deviceValue`/, /`DeviceValue` 與 `deviceValue`/],
      ['File and file', 'causes', 'documented', /`File` while the example sends `file`/, /`File`，範例卻送 `file`/],
      ['translated names', 'causes', 'inferred', /`Query` and `Indicators` were translated/, /「查詢」.*「指標」/],
      ['look in the body sent', 'steps', 'inferred', /body that was actually sent/, /實際送出的本文/],
      ['compare with the example', 'steps', 'documented', /spelling and case with the example/, /範例，核對拼法與大小寫/],
      ['always send Comment', 'steps', 'inferred', /always send a `Comment`/, /一律附上 `Comment`/],
      ['Missing query. is another code', 'steps', 'reported', /`Missing query\.`.*`InvalidRequestBody`/, /`Missing query\.`.*`InvalidRequestBody`/],
      ['serializers change case', 'steps', 'inferred', /`Comment` to `comment`/, /`Comment` 轉成 `comment`/],
      ['9 operations', 'limits', 'documented', /9 operations: isolate a device, release it from isolation, collect an investigation package, run an antivirus scan, restrict app execution, remove the app restriction, offboard a device, stop and quarantine a file, and start an investigation/, /9 項作業.*隔離、解除隔離、收集調查套件、防毒掃描、限制應用程式執行、解除限制、下線（offboard）、停止和隔離檔案、啟動調查/],
      ['optional in two', 'limits', 'documented', /optional for live response and for canceling/, /即時回應與取消動作的 `Comment` 為選用/],
    ],
  },
  {
    entry: osPlatformNotSupported,
    count: 16,
    facts: [
      ['macOS or Linux before support', 'causes', 'reported', /macOS or Linux.*isolation, app restriction, quarantine and live response/, /macOS 或 Linux.*隔離裝置、限制應用程式執行、停止和隔離檔案、即時回應/],
      ['servers without the unified agent', 'causes', 'reported', /Windows Server 2012 R2 or 2016 without the unified agent/, /Windows Server 2012 R2 或 2016.*整合代理程式/],
      ['permanent for the device', 'causes', 'reported', /permanent for the device/, /永久不支援/],
      ['no more retries', 'steps', 'inferred', /from your retry list/, /從重試清單移除/],
      ['filter by osPlatform', 'steps', 'inferred', /Filter devices by `osPlatform` before the call/, /先依 `osPlatform` 篩選裝置/],
      ['portal or script', 'steps', 'inferred', /in the portal or with a script/, /入口網站處理，或用指令碼/],
      ['onboard again', 'steps', 'inferred', /tenant admin install the unified agent and onboard/, /租用戶系統管理員安裝整合代理程式/],
      ['macOS offboarding proposed', 'steps', 'reported', /macOS cannot be offboarded.*July 2026/, /macOS 不能下線.*2026 年 7 月/],
      ['isolation', 'limits', 'documented', /Full isolation: Windows 10, version 1703.*Linux\. Selective isolation: Windows 10, version 1709.*`UnManagedDevice`/, /完整隔離支援 Windows 10 1703.*Linux；選擇性隔離支援 Windows 10 1709.*`UnManagedDevice`/],
      ['antivirus scan', 'limits', 'documented', /Antivirus scan: Windows 10, version 1709/, /防毒掃描：Windows 10 1709/],
      ['app restriction', 'limits', 'documented', /App restriction: Windows 10, version 1709.*Antivirus in use/, /限制應用程式執行：Windows 10 1709.*防毒軟體/],
      ['quarantine', 'limits', 'documented', /Windows 10, version 1703.*passive mode\. It does not apply to files signed/, /Windows 10 1703.*被動模式；不適用於 Microsoft/],
      ['offboarding', 'limits', 'documented', /Offboarding: Windows 10, version 1703.*2019.*unified agent\. It does not apply to macOS or Linux/, /下線（offboard）：Windows 10 1703.*2019.*整合代理程式.*不含 macOS 與 Linux/],
      ['live response', 'limits', 'documented', /Live response: .*2019, 2022 and 2025; macOS; supported Linux servers/, /即時回應：.*2019、2022 與 2025、macOS，以及受支援的 Linux 伺服器/],
      ['investigation', 'limits', 'documented', /Automated investigation: .*Azure Stack HCI, version 23H2/, /自動化調查：.*Azure Stack HCI 23H2/],
      ['compare the platform', 'steps', 'inferred', /Compare the platform/, /對照下方各動作支援的系統/],
    ],
  },
  {
    entry: clientVersionNotSupported,
    count: 14,
    facts: [
      ['Endpoint page: and above', 'observed', 'documented', /and above\./, /以上才支援/],
      ['live response without the update', 'causes', 'documented', /1709, 1803, 1809 or 1903.*lacks a required update/, /1709、1803、1809 或 1903.*缺少必要的更新/],
      ['machine actions in practice', 'causes', 'reported', /machine actions/, /裝置動作會傳回這個錯誤碼/],
      ['old sensor', 'causes', 'inferred', /sensor on the device is out of date/, /感應器版本過舊/],
      ['read the version', 'steps', 'inferred', /earliest version that supports the action/, /訊息裡的版本：從該版本起才支援/],
      ['update the system', 'steps', 'inferred', /update the operating system/, /更新作業系統/],
      ['update the sensor', 'steps', 'inferred', /update the Defender sensor/, /更新 Defender 感應器/],
      ['retry after the update', 'steps', 'inferred', /Retry the call after the device reports the new version/, /回報新版本再送一次/],
      ['1709', 'limits', 'documented', /1709, requires KB4537816/, /1709 的即時回應：需要 KB4537816/],
      ['1803', 'limits', 'documented', /1803, requires KB4537795/, /1803 的即時回應：需要 KB4537795/],
      ['1809', 'limits', 'documented', /1809, requires KB4537818/, /1809 的即時回應：需要 KB4537818/],
      ['1903', 'limits', 'documented', /1903, requires KB4515384/, /1903 的即時回應：需要 KB4515384/],
      ['investigation', 'limits', 'documented', /1709, requires KB4493441; version 1803 requires KB4493464/, /1709 需要 KB4493441，1803 需要 KB4493464/],
      ['least versions of other actions', 'limits', 'documented', /Windows 10, version 1703 or later: .*version 1709 or later: /, /Windows 10 1703 版以上：.*1709 版以上：/],
    ],
  },
];

interface Statement {
  readonly certainty: Certainty;
  readonly en: string;
  readonly zhTW: string;
}

function getStatements(entry: ErrorEntry, section: Section): readonly Statement[] {
  if (section === 'observed') {
    return entry.observed.map(({ certainty, template, translation, note }) => ({
      certainty,
      en: `${template} ${note?.en ?? ''}`,
      zhTW: `${translation} ${note?.['zh-TW'] ?? ''}`,
    }));
  }
  return entry[section].map(({ certainty, text }) => ({ certainty, en: text.en, zhTW: text['zh-TW'] }));
}

const matchesFact =
  ([, , certainty, en, zhTW]: ExpectedFact) =>
  (statement: Statement): boolean =>
    statement.certainty === certainty && en.test(statement.en) && zhTW.test(statement.zhTW);

describe.each(EXPECTED)('facts about $entry.code', ({ entry, count, facts }) => {
  it.each(facts)('include %s (%s, %s)', (...fact) => {
    const found = getStatements(entry, fact[1]).filter(matchesFact(fact));
    expect(found).not.toEqual([]);
  });

  it('are all in the table', () => {
    expect(facts).toHaveLength(count);
  });

  it.each(['causes', 'steps', 'limits', 'observed'] as const)('include nothing in the %s that the table does not check', (section) => {
    const rows = facts.filter((fact) => fact[1] === section);
    const unchecked = getStatements(entry, section).filter((statement) => !rows.some((row) => matchesFact(row)(statement)));
    expect(unchecked).toEqual([]);
  });
});
