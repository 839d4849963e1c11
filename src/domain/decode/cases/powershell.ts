import type { DecodeCase } from '../tests/decode-cases.ts';

/** Output of Windows PowerShell and PowerShell 7. */
export const POWERSHELL_CASES: readonly DecodeCase[] = [
  [
    '5.1 wrapped at 80 columns',
    `Invoke-RestMethod : {"error":{"code":"Forbidden","message":"Missing application 
roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.
","target":"|76aa01bc-1f2e3d4c5b6a7988."}}
At C:\\t.ps1:3 char:6
+ $r = Invoke-RestMethod -Uri $u -Method Post -Headers $h -Body $b
+      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'json-body' },
  ],
  [
    '5.1 wrapped inside a key',
    `Invoke-RestMethod : {"error":{"code":"ResourceNotFound","message":"Machine 5b0db628b1d1ee0e89cd8cb22361081f5ad0e11f was not found","tar
get":"868789ac-8827-4ae4-9b42-1b3d0ca34e3b"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 5b0db628b1d1ee0e89cd8cb22361081f5ad0e11f was not found', trackingId: '868789ac-8827-4ae4-9b42-1b3d0ca34e3b', kind: 'defender', shape: 'json-body' },
  ],
  [
    '5.1 wrapped inside the code',
    `Invoke-RestMethod : {"error":{"code":"ResourceNot
Found","message":"Machine x was not found","target":"868789ac-8827-4ae4-9b42-1b3d0ca34e3b"}}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '868789ac-8827-4ae4-9b42-1b3d0ca34e3b', kind: 'defender', shape: 'json-body' },
  ],
  [
    '5.1 in a quotation',
    `> Invoke-RestMethod : {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-
> 9a77-51c2e0b4d9aa"}}
> At line:1 char:1`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '7 wrapped inside the tracking ID',
    `Invoke-RestMethod: 
Line |
   5 |  $r = Invoke-RestMethod -Uri $u
     |       ~~~~~~~~~~~~~~~~~~~~~~~~~
     | {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-
     | 4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '7.4 with an indented body',
    `Invoke-RestMethod: C:\\t.ps1:5
Line |
   5 |  $r = Invoke-RestMethod -Uri $u
     |       ~~~~~~~~~~~~~~~~~~~~~~~~~
     | {
     |   "error": {
     |     "code": "InvalidRequestBody",
     |     "message": "Request body is incorrect",
     |     "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
     |   }
     | }`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a script that prints its findings',
    `StatusCode: 403
StatusDescription: Forbidden
ErrorDetails: {"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a script that prints the status',
    `StatusCode: 404
StatusDescription: Not Found`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'bare-status' },
  ],
  [
    'a list with a hashtable',
    `error : @{code=ResourceNotFound; message=Machine x was not found; target=7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa}`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine x was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'Format-Table with truncated cells',
    `code      message                                    target
----      -------                                    ------
Forbidden Missing application roles. API required... 7d0a6c52-3b1e-4f0d-9a77-51c2e0...`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required...', trackingId: null, kind: 'defender', shape: 'table' },
  ],
  [
    'a response as a list',
    `StatusCode        : 403
StatusDescription : Forbidden
Content           : {"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
RawContent        : HTTP/1.1 403 Forbidden
                    request-id: 11111111-2222-4333-8444-555555555555`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '7 in Chinese',
    `Invoke-RestMethod: 回應狀態碼未指出成功: 401 (Unauthorized)。`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'powershell-7' },
  ],
  [
    '5.1 without the body',
    `Invoke-RestMethod : The remote server returned an error: (400) Bad Request.
At C:\\scripts\\isolate.ps1:43 char:13
+     $data = Invoke-RestMethod -Uri $uri -Method Post -Headers $headers ...
+             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand`,
    { code: null, status: 400, message: null, trackingId: null, kind: 'http', shape: 'powershell-5' },
  ],
  [
    '5.1 with the body, wrapped inside the tracking ID',
    `Invoke-RestMethod : {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-
9a77-51c2e0b4d9aa"}}
At line:1 char:1
+ Invoke-RestMethod -Uri $u -Headers $h
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebExcept 
   ion
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand`,
    { code: 'InvalidRequestBody', status: 400, message: 'Request body is incorrect', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '5.1 with the body, wrapped inside words',
    `Invoke-RestMethod : {"error":{"code":"Forbidden","message":"Missing application roles. API required ro
les: Machine.Isolate, application roles: Machine.Read.All.","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4
d9aa"}}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '5.1 in Chinese',
    `Invoke-RestMethod : 遠端伺服器傳回一個錯誤: (403) 禁止。
位於 線路:1 字元:1
+ Invoke-RestMethod -Uri $u -Headers $h
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod]，WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand`,
    { code: null, status: 403, message: null, trackingId: null, kind: 'http', shape: 'powershell-5' },
  ],
  [
    '5.1 in German',
    `Invoke-WebRequest : Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.
In Zeile:1 Zeichen:1`,
    { code: null, status: 401, message: null, trackingId: null, kind: 'http', shape: 'powershell-5' },
  ],
  [
    '5.1 in French',
    `Invoke-RestMethod : Le serveur distant a retourné une erreur : (404) Introuvable.`,
    { code: null, status: 404, message: null, trackingId: null, kind: 'http', shape: 'powershell-5' },
  ],
  [
    '5.1 in Japanese',
    `Invoke-RestMethod : リモート サーバーがエラーを返しました: (429) 要求が多すぎます`,
    { code: null, status: 429, message: null, trackingId: null, kind: 'http', shape: 'powershell-5' },
  ],
  [
    '7 with the body after a gutter',
    `Invoke-RestMethod:
Line |
   2 |  Invoke-RestMethod -Method Post -Uri $uri -Headers $h -Body $b
     |  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     | {"error":{"code":"MissingRequiredParameter","message":"Parameter Comment is missing","target":"|9fc1d2e3-0a1b2c3d4e5f6071.1.2."}}`,
    { code: 'MissingRequiredParameter', status: 400, message: 'Parameter Comment is missing', trackingId: '|9fc1d2e3-0a1b2c3d4e5f6071.1.2.', kind: 'defender', shape: 'json-body' },
  ],
  [
    '7 with an indented body wrapped between words',
    `Invoke-RestMethod: /home/soc/isolate.ps1:12
Line |
  12 |  $r = Invoke-RestMethod @p
     |       ~~~~~~~~~~~~~~~~~~~~
     | {   "error": {     "code": "ResourceNotFound",     "message": "Machine
     | 0a1b2c was not found",     "target":
     | "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"   } }`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 0a1b2c was not found', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    '7 without the body',
    `Invoke-RestMethod:
Line |
   1 |  Invoke-RestMethod $u
     |  ~~~~~~~~~~~~~~~~~~~~
     | Response status code does not indicate success: 405 (Method Not Allowed).`,
    { code: null, status: 405, message: null, trackingId: null, kind: 'http', shape: 'powershell-7' },
  ],
  [
    '7 with a multiline body',
    `Invoke-RestMethod: 
Line |
   2 |  Invoke-RestMethod $u
     |  ~~~~~~~~~~~~~~~~~~~~
     | 
{
  "error": {
    "code": "NotFound",
    "message": "General",
    "target": "7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"
  }
}`,
    { code: 'NotFound', status: 404, message: 'General', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a session that prints ErrorDetails',
    `PS C:\\> $_.ErrorDetails.Message
{"error":{"code":"Forbidden","message":"Forbidden","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
PS C:\\> $_.Exception.Message
The remote server returned an error: (403) Forbidden.`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'Format-List with a line that ends in a comma',
    `code    : MaximumBatchSizeExceeded
message : Maximum batch size exceeded. Received: 612, 
          allowed: 500.
target  : 1cd9579b-7c03-4dec-bd03-8bf88355ed87`,
    { code: 'MaximumBatchSizeExceeded', status: 400, message: 'Maximum batch size exceeded. Received: 612, allowed: 500.', trackingId: '1cd9579b-7c03-4dec-bd03-8bf88355ed87' },
  ],
  [
    'Format-List with a value that continues below',
    `PS C:\\> $e.error | fl

code    : ResourceNotFound
message : Machine 5b0db628b1d1ee0e89cd8cb22361081f5ad0e11f was
          not found
target  : 868789ac-8827-4ae4-9b42-1b3d0ca34e3b
`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 5b0db628b1d1ee0e89cd8cb22361081f5ad0e11f was not found', trackingId: '868789ac-8827-4ae4-9b42-1b3d0ca34e3b', kind: 'defender', shape: 'labels' },
  ],
  [
    'Format-Table',
    `code             message                        target
----             -------                        ------
ResourceNotFound Machine 5b0db was not found    868789ac-8827-4ae4-9b42-1b3d0ca34e3b
`,
    { code: 'ResourceNotFound', status: 404, message: 'Machine 5b0db was not found', trackingId: '868789ac-8827-4ae4-9b42-1b3d0ca34e3b', kind: 'defender', shape: 'table' },
  ],
  [
    'an object as a hashtable',
    `error
-----
@{code=Forbidden; message=Missing application roles. API required roles: Machine.Isolate, application roles: .; target=|76aa01bc-1f2e3d4c5b6a7988.}`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: Machine.Isolate, application roles: .', trackingId: '|76aa01bc-1f2e3d4c5b6a7988.', kind: 'defender', shape: 'object-dump' },
  ],
  [
    'an error record as a list',
    `Exception             : System.Net.WebException: The remote server returned an error: (401) Unauthorized.
                           at Microsoft.PowerShell.Commands.WebRequestPSCmdlet.GetResponse(WebRequest request)
TargetObject          : System.Net.HttpWebRequest
CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException
FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand
ErrorDetails          : {"error":{"code":"Unauthorized","message":"Unauthorized","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}
InvocationInfo        : System.Management.Automation.InvocationInfo`,
    { code: 'Unauthorized', status: 401, message: 'Unauthorized', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'json-body' },
  ],
  [
    'a Microsoft Graph cmdlet',
    `Get-MgSecurityAlertV2 : Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .

Status: 403 (Forbidden)
ErrorCode: Forbidden
Date: 2026-11-23T08:00:00

Headers:
Transfer-Encoding             : chunked
Vary                          : Accept-Encoding
request-id                    : a57a8349-18ef-4fea-bda8-755fdaab133a
client-request-id             : b57a8349-18ef-4fea-bda8-755fdaab133a
x-ms-ags-diagnostic           : {"ServerInfo":{"DataCenter":"West Europe"}}
Date                          : Mon, 23 Nov 2026 08:00:00 GMT

At line:1 char:1
    + CategoryInfo          : InvalidOperation: ({ Top = , Skip =  }:<>f__AnonymousType) [Get-MgSecurityAlertV2_List], Exception
    + FullyQualifiedErrorId : Forbidden,Microsoft.Graph.PowerShell.Cmdlets.GetMgSecurityAlertV2_List`,
    { code: 'Forbidden', status: 403, message: 'Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .', trackingId: 'a57a8349-18ef-4fea-bda8-755fdaab133a', kind: 'graph', shape: 'labels' },
  ],
  [
    'a serialized object',
    `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><Obj N="error" RefId="1"><MS><S N="code">Forbidden</S><S N="message">Forbidden</S><S N="target">7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa</S></MS></Obj></MS></Obj></Objs>`,
    { code: 'Forbidden', status: 403, message: 'Forbidden', trackingId: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa', kind: 'defender', shape: 'xml' },
  ],
];
