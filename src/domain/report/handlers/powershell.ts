import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indent, type HandlerParts } from './handler-parts.ts';

const ERROR = String.raw`function Get-DefenderError($Response) {
    $body = try { $Response.Content | ConvertFrom-Json } catch { $null }
    $trackingId = $body.error.target ?? $body.error.innerError.'request-id' ?? $Response.Headers['x-ms-request-id']
    [pscustomobject]@{
        Status = [int]$Response.StatusCode
        Code = $body.error.code ?? $Response.StatusDescription
        Message = $body.error.message
        Text = "$([int]$Response.StatusCode) $($body.error.code): $($body.error.message) (tracking ID: $trackingId)"
    }
}`;

const BACKOFF = String.raw`# Exponential backoff with jitter: 1-2, 2-4, 4-8 ... seconds, at most a minute.
function Get-BackoffDelay([int]$Attempt) {
    $maxDelay = [Math]::Min(60, [Math]::Pow(2, $Attempt))
    $maxDelay / 2 + (Get-Random -Minimum 0.0 -Maximum 1.0) * $maxDelay / 2
}`;

const ACTIONS = String.raw`# Finds the newest action on the device that is pending or in progress.
function Get-PendingAction([uri]$Uri, [hashtable]$Headers) {
    $filter = [uri]::EscapeDataString("machineId eq '$($Uri.Segments[3].Trim('/'))'")
    $query = '$filter=' + $filter + '&$orderby=creationDateTimeUtc%20desc&$top=20'
    $actions = Invoke-RestMethod -Uri "$($Uri.GetLeftPart('Authority'))/api/machineactions?$query" -Headers $Headers
    $actions.value | Where-Object status -In 'Pending', 'InProgress' | Select-Object -First 1
}`;

const RETRY_AFTER = (seconds: number) => String.raw`# Returns the delay in seconds from Retry-After (seconds or an HTTP date) or, if it is missing, the rate-limit window.
function Get-RetryDelay([string]$RetryAfter) {
    $date = [DateTimeOffset]::MinValue
    $delay = if ($RetryAfter -match '^\d+$') { [double]$RetryAfter }
    elseif ([DateTimeOffset]::TryParse($RetryAfter, [ref]$date)) { ($date - [DateTimeOffset]::UtcNow).TotalSeconds }
    else { ${seconds} }
    [Math]::Max(0, $delay) + (Get-Random -Minimum 0.0 -Maximum 1.0)
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`if ($Value -notmatch '^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$') { throw "Not a valid hash: $Value" } # MD5, SHA-1, SHA-256`,
  ip: String.raw`$ipAddress = [ipaddress]::None` + '\n' + String.raw`if (-not [ipaddress]::TryParse($Value, [ref]$ipAddress) -or ($Value -notlike '*:*' -and $Value.Split('.').Count -ne 4)) { throw "Not a valid IP address: $Value" }`,
  domain: String.raw`if ($Value -notmatch '^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$') { throw "Not a valid domain name: $Value" }`,
  url: String.raw`$parsedUri = $Value -as [uri]` + '\n' + String.raw`if (-not $parsedUri.IsAbsoluteUri -or $parsedUri.Scheme -notin 'http', 'https') { throw "Not a valid URL: $Value" }`,
};

function createParts(plan: HandlerPlan): HandlerParts {
  const is = createCondition(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: String.raw`if ($failure.Status -ne 429 -or $attempt -eq 5) { throw $failure.Text }` + '\n' + String.raw`Start-Sleep -Seconds (Get-RetryDelay "$($response.Headers['Retry-After'])")`, helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: String.raw`if ($failure.Status -lt 500 -or $attempt -eq 5) { throw $failure.Text }` + '\nStart-Sleep -Seconds (Get-BackoffDelay $attempt)', helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: String.raw`if ($failure.Status -lt 500 -or $attempt -eq 3) { throw $failure.Text }
Start-Sleep -Seconds (Get-BackoffDelay $attempt)
# The action may have started despite the error: never start a second one.
$pendingAction = if ($Method -eq 'Post') { Get-PendingAction $Uri $Headers }
if ($pendingAction) { return $pendingAction }`, helpers: [BACKOFF, ACTIONS] },
    'pending-action': { onError: String.raw`if (${is}) {
    $pendingAction = Get-PendingAction $Uri $Headers
    if ($pendingAction) { return Wait-PendingAction $Uri $Headers $pendingAction.id }
}`, helpers: [ACTIONS, String.raw`function Wait-PendingAction([uri]$Uri, [hashtable]$Headers, [string]$Id) {
    foreach ($minute in 1..60) {
        $action = Invoke-RestMethod -Uri "$($Uri.GetLeftPart('Authority'))/api/machineactions/$Id" -Headers $Headers
        if ($action.status -notin 'Pending', 'InProgress') { return $action }
        Start-Sleep -Seconds 60
    }
    throw "Action $Id did not finish within an hour."
}`] },
    split: { onError: '' },
    token: { parameters: ', [scriptblock]$GetToken', attempts: 2, before: String.raw`$Headers['Authorization'] = "Bearer $(& $GetToken ${getScope(plan)}$false)"`, onError: String.raw`# Refresh the token once. If the call still fails, another token will not help.
if ($failure.Status -ne 401 -or $attempt -eq 2) { throw $failure.Text }
$Headers['Authorization'] = "Bearer $(& $GetToken ${getScope(plan)}$true)" # $true: force a refresh` },
    roles: { onError: String.raw`if ($failure.Status -eq 403) {
    $null, $required, $granted = $failure.Message -split '(?:required|application|user) (?:roles|scopes):'
    Write-Warning "Required permissions (any one is enough): $required"
    Write-Warning "Permissions in the token: $granted"
}` },
    poll: { attempts: 60, onError: String.raw`if ($failure.Status -ne ${plan.status} -or $attempt -eq 60) { throw $failure.Text }
Start-Sleep -Seconds 30 # Not ready yet: try again for up to 30 minutes in total.` },
    absent: { onError: String.raw`if ($failure.Status -eq 404) { return $null } # The ID does not exist: a retry will not change that.` },
    skip: { onError: String.raw`if (${is}) { return $null } # This device does not support the operation: skip it.` },
    value: { parameters: ', [string]$Value', before: VALUES[plan.value], onError: '' },
    parameter: { parameters: ', [hashtable]$Body', before: `# Property names are case-sensitive in the API, but not in a hashtable.\n$missing = @(${plan.parameters.map((name) => `'${name}'`).join(', ')}) | Where-Object { $Body.Keys -cnotcontains $_ }\nif ($missing) { throw "Missing: $($missing -join ', ')" }`, onError: String.raw`Write-Warning "Sent property names: $($Body.Keys -join ', ')"` },
    body: { parameters: ', [hashtable]$Body', before: String.raw`$json = $Body | ConvertTo-Json -Depth 20 # Without -Depth, anything deeper than two levels is lost.`, onError: String.raw`Write-Warning "Sent property names (case-sensitive): $($Body.Keys -join ', ')"` },
    query: { parameters: ', [hashtable]$Options', before: String.raw`# Put '$filter' and '$top' in single quotes; otherwise, PowerShell expands them as variables.
$query = ($Options.GetEnumerator() | ForEach-Object { "$($_.Key)=$([uri]::EscapeDataString($_.Value))" }) -join '&'`, onError: String.raw`Write-Warning "Sent query: $([uri]::UnescapeDataString($query))"` },
    admin: { onError: String.raw`if (${is}) { Write-Warning 'An administrator needs to fix the cause. Until then, the same call will be rejected.' }` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

function getScope({ scope }: HandlerPlan): string {
  return scope === null ? '' : `'${scope}' `;
}

function createCondition({ code, status }: HandlerPlan): string {
  return code === null ? `$failure.Status -eq ${status}` : `$failure.Code -eq '${code}'`;
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = {
  parameter: '($Body | ConvertTo-Json -Depth 20)',
};

/** Writes PowerShell 7.4 or later. */
export function writePowerShell(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = createParts(plan);
  if (plan.policy === 'split') return [ERROR, createSplitting(plan)].join('\n\n');
  const uri = plan.policy === 'query' ? '"${Uri}?$query"' : '$Uri';
  const call = String.raw`$request = @{ Uri = ${uri}; Method = $Method; Headers = $Headers; Body = ${REQUESTS[plan.policy] ?? '$Json'} }
$response = Invoke-WebRequest @request -ContentType 'application/json; charset=utf-8' -SkipHttpErrorCheck
if ([int]$response.StatusCode -lt 400) { return $response.Content | ConvertFrom-Json }
$failure = Get-DefenderError $response
Write-Warning $failure.Text`;
  // $Json is $null for a call without a body.
  const own = plan.policy === 'body' || plan.policy === 'parameter' ? '' : ', [object]$Json';
  const lines = attempts === undefined ? [before, call, onError, 'throw $failure.Text'] : [before, `for ($attempt = 1; ; $attempt++) {\n${indent(`${call}\n${onError}`, 4)}\n}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  return [ERROR, ...helpers, `function Invoke-DefenderApi([uri]$Uri, [string]$Method, [hashtable]$Headers${own}${parameters}) {\n${indent(body, 4)}\n}`].join('\n\n');
}

function createSplitting(plan: HandlerPlan): string {
  return String.raw`# $BuildBody creates the body of one call, for example { param($batch) @{ Indicators = @($batch) } }
function Invoke-DefenderApi([uri]$Uri, [hashtable]$Headers, [object[]]$Items, [scriptblock]$BuildBody) {
    $maxBatchSize = ${plan.size}
    for ($start = 0; $start -lt $Items.Count; $start += $maxBatchSize) {
        $end = [Math]::Min($start + $maxBatchSize, $Items.Count) - 1
        Send-Batch $Uri $Headers $Items[$start..$end] $BuildBody
    }
}

function Send-Batch([uri]$Uri, [hashtable]$Headers, [object[]]$Items, [scriptblock]$BuildBody) {
    $json = & $BuildBody $Items | ConvertTo-Json -Depth 20
    $request = @{ Uri = $Uri; Method = 'Post'; Headers = $Headers; Body = $json }
    $response = Invoke-WebRequest @request -ContentType 'application/json; charset=utf-8' -SkipHttpErrorCheck
    if ([int]$response.StatusCode -lt 400) { return $response.Content | ConvertFrom-Json }
    $failure = Get-DefenderError $response
    Write-Warning $failure.Text
    if (${createCondition(plan)} -and $Items.Count -gt 1) {
        $middle = [Math]::Ceiling($Items.Count / 2)
        Send-Batch $Uri $Headers $Items[0..($middle - 1)] $BuildBody
        Send-Batch $Uri $Headers $Items[$middle..($Items.Count - 1)] $BuildBody
        return
    }
    throw $failure.Text
}`;
}
