import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indented, type HandlerParts } from './handler-parts.ts';

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

const BACKOFF = String.raw`# 1 to 2, 2 to 4, 4 to 8 ... seconds, at most a minute, a part of it at random.
function Get-Backoff([int]$Attempt) {
    $longest = [Math]::Min(60, [Math]::Pow(2, $Attempt))
    $longest / 2 + (Get-Random -Minimum 0.0 -Maximum 1.0) * $longest / 2
}`;

const ACTIONS = String.raw`# The newest action on the device that has not ended.
function Get-PendingAction([uri]$Uri, [hashtable]$Headers) {
    $filter = [uri]::EscapeDataString("machineId eq '$($Uri.Segments[3].Trim('/'))'")
    $query = '$filter=' + $filter + '&$orderby=creationDateTimeUtc%20desc&$top=20'
    $actions = Invoke-RestMethod -Uri "$($Uri.GetLeftPart('Authority'))/api/machineactions?$query" -Headers $Headers
    $actions.value | Where-Object status -In 'Pending', 'InProgress' | Select-Object -First 1
}`;

const RETRY_AFTER = (seconds: number) => String.raw`# Seconds or a date; where the response says neither, the window of the quota.
function Get-Wait([string]$RetryAfter) {
    $date = [DateTimeOffset]::MinValue
    $asked = if ($RetryAfter -match '^\d+$') { [double]$RetryAfter }
    elseif ([DateTimeOffset]::TryParse($RetryAfter, [ref]$date)) { ($date - [DateTimeOffset]::UtcNow).TotalSeconds }
    else { ${seconds} }
    [Math]::Max(0, $asked) + (Get-Random -Minimum 0.0 -Maximum 1.0)
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`if ($Value -notmatch '^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$') { throw "Not a valid hash: $Value" } # MD5, SHA-1, SHA-256`,
  ip: String.raw`$address = [ipaddress]::None` + '\n' + String.raw`if (-not [ipaddress]::TryParse($Value, [ref]$address) -or ($Value -notlike '*:*' -and $Value.Split('.').Count -ne 4)) { throw "Not a valid IP address: $Value" }`,
  domain: String.raw`if ($Value -notmatch '^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$') { throw "Not a valid domain: $Value" }`,
  url: String.raw`$address = $Value -as [uri]` + '\n' + String.raw`if (-not $address.IsAbsoluteUri -or $address.Scheme -notin 'http', 'https') { throw "Not a valid URL: $Value" }`,
};

function partsOf(plan: HandlerPlan): HandlerParts {
  const is = conditionOf(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: String.raw`if ($failure.Status -ne 429 -or $attempt -eq 5) { throw $failure.Text }` + '\n' + String.raw`Start-Sleep -Seconds (Get-Wait "$($response.Headers['Retry-After'])")`, helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: String.raw`if ($failure.Status -lt 500 -or $attempt -eq 5) { throw $failure.Text }` + '\nStart-Sleep -Seconds (Get-Backoff $attempt)', helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: String.raw`if ($failure.Status -lt 500 -or $attempt -eq 3) { throw $failure.Text }
Start-Sleep -Seconds (Get-Backoff $attempt)
# The action may have started all the same: never start a second one.
$running = if ($Method -eq 'Post') { Get-PendingAction $Uri $Headers }
if ($running) { return $running }`, helpers: [BACKOFF, ACTIONS] },
    'pending-action': { onError: String.raw`if (${is}) {
    $running = Get-PendingAction $Uri $Headers
    if ($running) { return Wait-Action $Uri $Headers $running.id }
}`, helpers: [ACTIONS, String.raw`function Wait-Action([uri]$Uri, [hashtable]$Headers, [string]$Id) {
    foreach ($minute in 1..60) {
        $action = Invoke-RestMethod -Uri "$($Uri.GetLeftPart('Authority'))/api/machineactions/$Id" -Headers $Headers
        if ($action.status -notin 'Pending', 'InProgress') { return $action }
        Start-Sleep -Seconds 60
    }
    throw "Action $Id has not ended after an hour."
}`] },
    split: { onError: '' },
    token: { parameters: ', [scriptblock]$GetToken', attempts: 2, before: String.raw`$Headers['Authorization'] = "Bearer $(& $GetToken ${scopeIn(plan)}$false)"`, onError: String.raw`# A new token once; what it does not cure, a third one does not cure either.
if ($failure.Status -ne 401 -or $attempt -eq 2) { throw $failure.Text }
$Headers['Authorization'] = "Bearer $(& $GetToken ${scopeIn(plan)}$true)" # $true: not the one that is kept` },
    roles: { onError: String.raw`if ($failure.Status -eq 403) {
    $null, $required, $held = $failure.Message -split '(?:required|application|user) (?:roles|scopes):'
    Write-Warning "Any one of these is enough: $required"
    Write-Warning "The token holds: $held"
}` },
    poll: { attempts: 60, onError: String.raw`if ($failure.Status -ne ${plan.status} -or $attempt -eq 60) { throw $failure.Text }
Start-Sleep -Seconds 30 # Not finished yet: half an hour in all.` },
    absent: { onError: String.raw`if ($failure.Status -eq 404) { return $null } # There is no such ID: asking again changes nothing.` },
    skip: { onError: String.raw`if (${is}) { return $null } # This device cannot do it; go on with the next.` },
    value: { parameters: ', [string]$Value', before: VALUES[plan.value], onError: '' },
    parameter: { parameters: ', [hashtable]$Body', before: `# The API tells letter case apart, a hashtable does not.\n$missing = @(${plan.parameters.map((name) => `'${name}'`).join(', ')}) | Where-Object { $Body.Keys -cnotcontains $_ }\nif ($missing) { throw "Missing: $($missing -join ', ')" }`, onError: String.raw`Write-Warning "Sent: $($Body.Keys -join ', ')"` },
    body: { parameters: ', [hashtable]$Body', before: String.raw`$json = $Body | ConvertTo-Json -Depth 20 # Without -Depth, what lies deeper than two levels is lost.`, onError: String.raw`Write-Warning "Sent, in this letter case: $($Body.Keys -join ', ')"` },
    query: { parameters: ', [hashtable]$Options', before: String.raw`# Single quotes around $filter and $top, or PowerShell takes them for variables.
$query = ($Options.GetEnumerator() | ForEach-Object { "$($_.Key)=$([uri]::EscapeDataString($_.Value))" }) -join '&'`, onError: String.raw`Write-Warning "Query: $([uri]::UnescapeDataString($query))"` },
    admin: { onError: String.raw`if (${is}) { Write-Warning 'An administrator has to act; the same call is refused until then.' }` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

function scopeIn({ scope }: HandlerPlan): string {
  return scope === null ? '' : `'${scope}' `;
}

function conditionOf({ code, status }: HandlerPlan): string {
  return code === null ? `$failure.Status -eq ${status}` : `$failure.Code -eq '${code}'`;
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = {
  parameter: '($Body | ConvertTo-Json -Depth 20)',
};

/** PowerShell 7.4 or later. */
export function writePowerShell(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = partsOf(plan);
  if (plan.policy === 'split') return [ERROR, splitting(plan)].join('\n\n');
  const uri = plan.policy === 'query' ? '"${Uri}?$query"' : '$Uri';
  const call = String.raw`$request = @{ Uri = ${uri}; Method = $Method; Headers = $Headers; Body = ${REQUESTS[plan.policy] ?? '$Json'} }
$response = Invoke-WebRequest @request -ContentType 'application/json; charset=utf-8' -SkipHttpErrorCheck
if ([int]$response.StatusCode -lt 400) { return $response.Content | ConvertFrom-Json }
$failure = Get-DefenderError $response
Write-Warning $failure.Text`;
  // A call without a body is given none: $null.
  const own = plan.policy === 'body' || plan.policy === 'parameter' ? '' : ', [object]$Json';
  const lines = attempts === undefined ? [before, call, onError, 'throw $failure.Text'] : [before, `for ($attempt = 1; ; $attempt++) {\n${indented(`${call}\n${onError}`, 4)}\n}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  return [ERROR, ...helpers, `function Invoke-Defender([uri]$Uri, [string]$Method, [hashtable]$Headers${own}${parameters}) {\n${indented(body, 4)}\n}`].join('\n\n');
}

function splitting(plan: HandlerPlan): string {
  return String.raw`# $BodyOf makes the body of one call: { param($part) @{ Indicators = @($part) } }
function Invoke-Defender([uri]$Uri, [hashtable]$Headers, [object[]]$Items, [scriptblock]$BodyOf) {
    $most = ${plan.size}
    for ($at = 0; $at -lt $Items.Count; $at += $most) {
        $last = [Math]::Min($at + $most, $Items.Count) - 1
        Send-Part $Uri $Headers $Items[$at..$last] $BodyOf
    }
}

function Send-Part([uri]$Uri, [hashtable]$Headers, [object[]]$Items, [scriptblock]$BodyOf) {
    $json = & $BodyOf $Items | ConvertTo-Json -Depth 20
    $request = @{ Uri = $Uri; Method = 'Post'; Headers = $Headers; Body = $json }
    $response = Invoke-WebRequest @request -ContentType 'application/json; charset=utf-8' -SkipHttpErrorCheck
    if ([int]$response.StatusCode -lt 400) { return $response.Content | ConvertFrom-Json }
    $failure = Get-DefenderError $response
    Write-Warning $failure.Text
    if (${conditionOf(plan)} -and $Items.Count -gt 1) {
        $half = [Math]::Ceiling($Items.Count / 2)
        Send-Part $Uri $Headers $Items[0..($half - 1)] $BodyOf
        Send-Part $Uri $Headers $Items[$half..($Items.Count - 1)] $BodyOf
        return
    }
    throw $failure.Text
}`;
}
