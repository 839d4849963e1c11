import type { DecodeCase } from '../tests/decode-cases.ts';

/** Texts that were damaged, prefixed or wrapped in transit. */
export const DAMAGE_CASES: readonly DecodeCase[] = [
  [
    'a Chinese post with other GUIDs',
    `各位好，執行隔離時出現下面的錯誤，請問是什麼原因？

{"error":{"code":"BadRequest","message":"Action is already in progress","target":"|76aa01bc-1f2e3d4c5b6a7988."}}

我的 App ID 是 11111111-2222-4333-8444-555555555555，租用戶是 22222222-2222-4333-8444-555555555555。`,
    { code: 'BadRequest', status: 400, message: 'Action is already in progress', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a part of an object',
    `"error": {
  "code": "ResourceNotFound",
  "message": "Machine x was not found",`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'json-body' },
  ],
  [
    'a part of the inner object',
    `"code": "ResourceNotFound",
"message": "Machine x was not found",`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: null, kind: 'defender', shape: 'labels' },
  ],
  [
    'journald lines',
    `Nov 23 08:00:00 soc-1 mde[123]: {
Nov 23 08:00:00 soc-1 mde[123]:   "error": {
Nov 23 08:00:00 soc-1 mde[123]:     "code": "Forbidden",
Nov 23 08:00:00 soc-1 mde[123]:     "message": "Forbidden",
Nov 23 08:00:00 soc-1 mde[123]:     "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
Nov 23 08:00:00 soc-1 mde[123]:   }
Nov 23 08:00:00 soc-1 mde[123]: }`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a chat message',
    `[09:12] Lin, Mei
這個怎麼辦？ {"error":{"code":"Unauthorized","message":"Unauthorized request - reason of failure: Account mode is inactive","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Unauthorized', status: 401, message: 'Unauthorized request - reason of failure: Account mode is inactive', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'backticks',
    `\`{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}\``,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a Jira noformat block',
    `{noformat}
{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
{noformat}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'JSON5',
    `{error: {code: "Forbidden", message: "Forbidden", target: "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa",},}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'full-width punctuation',
    `{"error"：{"code"："Forbidden"，"message"："Forbidden"，"target"："7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'translated labels',
    `錯誤代碼：未經授權
訊息：權杖已過期
追蹤識別碼：7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa`,
    { code: 'Unauthorized', status: 401, message: '權杖已過期', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'labels' },
  ],
  [
    'a translated code in JSON',
    `{"error":{"code":"ResourceNot找到","message":"找不到電腦","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'ResourceNotFound', status: 404, message: '找不到電腦', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a code fence',
    `Here is what I get:

\`\`\`json
{
  "error": {
    "code": "DisabledFeature",
    "message": "Tenant feature is not enabled.",
    "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
  }
}
\`\`\``,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a quoted email inside a quoted email',
    `> > {
> >   "error": {
> >     "code": "DisabledFeature",
> >     "message": "Tenant feature is not
> > enabled.",
> >     "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
> >   }
> > }
> Did you see this?`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Docker Compose log lines',
    `soc-1  | {
soc-1  |   "error": {
soc-1  |     "code": "DisabledFeature",
soc-1  |     "message": "Tenant feature is not enabled.",
soc-1  |     "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
soc-1  |   }
soc-1  | }`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a timestamp on every line',
    `2026-11-23T08:00:00.123456Z {
2026-11-23T08:00:00.123466Z   "error": {
2026-11-23T08:00:00.123476Z     "code": "DisabledFeature",
2026-11-23T08:00:00.123486Z     "message": "Tenant feature is not enabled.",
2026-11-23T08:00:00.123496Z     "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
2026-11-23T08:00:00.123506Z   }
2026-11-23T08:00:00.123516Z }`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a diff',
    `@@ -1,3 +1,9 @@
+{
+  "error": {
+    "code": "DisabledFeature",
+    "message": "Tenant feature is not enabled.",
+    "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
+  }
+}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'editor line numbers',
    ` 1 {
 2   "error": {
 3     "code": "DisabledFeature",
 4     "message": "Tenant feature is not enabled.",
 5     "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
 6   }
 7 }`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'grep line numbers',
    `12:{
13:  "error": {
14:    "code": "DisabledFeature",
15:    "message": "Tenant feature is not enabled.",
16:    "target": "47cfbf43-6b03-43c8-a6b9-a530c706d98f"
17:  }
18:}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'one document per line',
    `{"ts":"2026-11-23T08:00:00Z","status":404,"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
{"ts":"2026-11-23T08:00:01Z","status":200}
{"ts":"2026-11-23T08:00:02Z","status":403,"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'smart quotes around a quoted value',
    `{“error”: {“code”: “ODataError”, “message”: “The limit of ‘10000’ for Top query has been exceeded.”, “target”: “7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa”}}`,
    { code: 'ODataError', message: "The limit of '10000' for Top query has been exceeded.", trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa' },
  ],
  [
    'smart quotes',
    `{
 “error”: {
 “code”: “DisabledFeature”,
 “message”: “Tenant feature isn’t enabled.”,
 “target”: “47cfbf43-6b03-43c8-a6b9-a530c706d98f”
 }
}`,
    { code: 'DisabledFeature', status: 403, message: "Tenant feature isn't enabled.", trackingId: '47cfbf43-6b03-43c8-a6b9-a530c706d98f', kind: 'defender', shape: 'json-body' },
  ],
  [
    'comments and trailing commas',
    `{
  // from the portal
  "error": { /* x */
    "code": "InvalidUrl", # bad
    "message": "URL htp://x is invalid",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb",
  },
}`,
    { code: 'InvalidUrl', status: 400, message: 'URL htp://x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'missing commas',
    `{"error": {"code": "InvalidUrl" "message": "URL x is invalid" "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'missing commas at line ends',
    `{
  "error": {
    "code": "InvalidUrl"
    "message": "URL x is invalid"
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"
  }
}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'missing closing brackets',
    `{"error":{"code":"InvalidUrl","message":"URL x is invalid","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a start cut off before a key',
    `"error":{"code":"InvalidUrl","message":"URL x is invalid","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a start cut off inside the object',
    `"code":"InvalidUrl","message":"URL x is invalid","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'labels' },
  ],
  [
    'without its first lines',
    `    "code": "InvalidUrl",
    "message": "URL x is invalid",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"
  }
}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'labels' },
  ],
  [
    'a start cut off inside a key',
    `or":{"code":"InvalidUrl","message":"URL x is invalid","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'cut inside the message',
    `{"error":{"code":"InvalidUrl","message":"URL x is inv`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is inv', trackingId: null, kind: 'defender', shape: 'json-body' },
  ],
  [
    'cut inside the code',
    `{"error":{"code":"InvalidU`,
    { code: null, status: null, message: null, trackingId: null, kind: 'defender', candidates: ['InvalidUrl'] },
  ],
  [
    'cut inside the code, after its status',
    `POST /api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate -> HTTP 404, body (first 40 bytes): {"error":{"code":"ResourceNotFo`,
    { code: null, status: 404, message: null, trackingId: null, candidates: ['ResourceNotFound'] },
  ],
  [
    'an inner error that is null',
    `{"error":{"code":"InternalServerError","message":"Internal Server Error","target":"|93bf617d-aa975276a24d7a20.","details":[],"innererror":null}}`,
    { code: 'InternalServerError', status: 500, message: 'Internal Server Error', trackingId: '|93bf617d-aa975276a24d7a20.', kind: 'defender' },
  ],
  [
    'a nested email quote wrapped at its spaces',
    `Hi,

see below, any idea?

> On Mon, Nov 23, 2026 at 8:59 AM Lee Gu wrote:
>
> > {"error":{"code":"Forbidden","message":"Missing application roles. API
> > required roles: Ti.ReadWrite, application roles:
> > Machine.Read.All.","target":"6f2c03ba-b3de-4963-b4f1-6d2e84564d94"}}
>
> did you grant consent?`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Ti.ReadWrite, application roles: Machine.Read.All.', trackingId: '6f2c03ba-b3de-4963-b4f1-6d2e84564d94' },
  ],
  [
    'a date and time inside a string where a console wrapped the line',
    `Invoke-RestMethod : {"error":"invalid_client","error_description":"AADSTS7000222: The keys are expired.\\r\\nTimestamp: 2026-11-23 
08:00:00Z","error_codes":[7000222],"trace_id":"64230ba1-6506-4bac-8904-4edbdaf10797"}
At C:\\soc\\token.ps1:8 char:10`,
    { code: 'AADSTS7000222', message: 'AADSTS7000222: The keys are expired.\r\nTimestamp: 2026-11-23 08:00:00Z', trackingId: '64230ba1-6506-4bac-8904-4edbdaf10797', kind: 'entra' },
  ],
  [
    'truncated with an ellipsis',
    `{"error":{"code":"Forbidden","message":"Missing application roles. API req...`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API req', trackingId: null, kind: 'defender', shape: 'json-body' },
  ],
  [
    'keys without quotes',
    `{error: {code: 'InvalidUrl', message: 'URL x is invalid', target: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb'}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'no quotes at all',
    `{error:{code:InvalidUrl,message:URL x is invalid,target:7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb}}`,
    { code: 'InvalidUrl', status: 400, message: 'URL x is invalid', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'quotes inside the message',
    `{"error":{"code":"MissingRequiredParameter","message":"Parameter "Comment" is missing","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'MissingRequiredParameter', status: 400, message: 'Parameter "Comment" is missing', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'an apostrophe between single quotes',
    `{'error':{'code':'DisabledFeature','message':'Tenant feature isn't enabled.','target':'7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb'}}`,
    { code: 'DisabledFeature', status: 403, message: "Tenant feature isn't enabled.", trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'python-dict' },
  ],
  [
    'no-break spaces',
    `{
    "error": {
        "code": "DisabledFeature",
        "message": "Tenant feature is not enabled.",
        "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"
    }
}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'zero-width characters and a byte order mark',
    `\uFEFF{"er\u200Bror":{"code":"Disabled\u200BFeature","message":"Tenant feature is not enabled.","target":"7d0a6c52-3b1e-\u200B4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'terminal colors without their escape character',
    `[31m{"error":[0m{"code":[32m"DisabledFeature"[0m,"message":"Tenant feature is not enabled.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a missing closing quote',
    `{"error":{"code":"DisabledFeature,"message":"Tenant feature is not enabled.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a missing closing quote at a line end',
    `{
  "error": {
    "code": "DisabledFeature",
    "message": "Tenant feature is not enabled.,
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"
  }
}`,
    { code: 'DisabledFeature', status: 403, message: 'Tenant feature is not enabled.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
  ],
  [
    'two documents without a line break between them',
    `{"error":{"code":"DisabledFeature","message":"a","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb"}}{"error":{"code":"Forbidden","message":"b","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'DisabledFeature', status: 403, message: 'a', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9bb', kind: 'defender', shape: 'json-body' },
    { code: 'Forbidden', status: 403, message: 'b', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'escaped text without its start',
    `...\\"error\\":{\\"code\\":\\"Forbidden\\",\\"message\\":\\"Missing roles\\",\\"target\\":\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\"}}"}`,
    { code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'escaped four times',
    `"{\\\\\\"error\\\\\\":{\\\\\\"code\\\\\\":\\\\\\"Forbidden\\\\\\",\\\\\\"message\\\\\\":\\\\\\"Say \\\\\\\\\\\\\\"x\\\\\\\\\\\\\\"\\\\\\",\\\\\\"target\\\\\\":\\\\\\"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa\\\\\\"}}"`,
    { code: 'Forbidden', status: 403, message: 'Say "x"', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'URL-encoded twice',
    `error%253D%257B%2522error%2522%253A%257B%2522code%2522%253A%2522Forbidden%2522%252C%2522message%2522%253A%2522Missing%2520roles%2522%252C%2522target%2522%253A%25227d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa%2522%257D%257D`,
    { code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'form-encoded',
    `msg=%7B%22error%22%3A%7B%22code%22%3A%22Forbidden%22%2C%22message%22%3A%22Missing+roles%22%2C%22target%22%3A%227d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa%22%7D%7D&a=1`,
    { code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'HTML-escaped twice',
    `&lt;pre&gt;{&amp;quot;error&amp;quot;:{&amp;quot;code&amp;quot;:&amp;quot;Forbidden&amp;quot;,&amp;quot;message&amp;quot;:&amp;quot;Missing roles&amp;quot;}}&lt;/pre&gt;`,
    { code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: null, kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'brackets and quotes as \\u escapes',
    `\\u007b\\u0022error\\u0022:\\u007b\\u0022code\\u0022:\\u0022Forbidden\\u0022,\\u0022message\\u0022:\\u0022Missing roles\\u0022\\u007d\\u007d`,
    { code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: null, kind: 'defender', shape: 'escaped-json' },
  ],
  [
    'a line wrapped inside an escape sequence',
    '{"error":{"code":"ResourceNotFound","message":"abc\\r\\\nndef","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}',
    { code: 'ResourceNotFound', status: 404, message: 'abc\r\ndef', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'a line wrapped inside a \\u escape',
    '{"error":{"code":"ResourceNotFound","message":"日\\uff\n1a本","target":"7d2e4025-99c9-4a4a-9e68-7e94487ae201"}}',
    { code: 'ResourceNotFound', status: 404, message: '日：本', trackingId: '7d2e4025-99c9-4a4a-9e68-7e94487ae201', kind: 'defender' },
  ],
  [
    'two log records whose messages start alike',
    '2026-11-23 08:00:06 ERROR call failed: {"error":{"code":"Unauthorized","message":"Unauthorized request - reason of failure: No Tvm license","target":null}}\n2026-11-23 08:00:08 ERROR call failed: {"error":{"code":"Unauthorized","message":"Unauthorized","target":"<REDACTED>"}}\n2026-11-23 08:00:09 INFO done',
    { code: 'Unauthorized', status: 401, message: 'Unauthorized request - reason of failure: No Tvm license', trackingId: null, kind: 'defender' },
    { code: 'Unauthorized', status: 401, message: 'Unauthorized', trackingId: null, kind: 'defender' },
  ],
  [
    'an unquoted key wrapped over two lines',
    `soc.mde: call failed { error: { code: 'ResourceNotFound', target: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', mess
age: 'Machine x was not found' } }`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'a member without its value before a member on its own line',
    `{ error: { code: 'ResourceNotFound', message: 'Machine x was not found', empty
  target: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa' } }`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
];
