import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indent, type HandlerParts } from './handler-parts.ts';

const ERROR = String.raw`public sealed class DefenderException(int status, string code, string detail, string? trackingId)
    : Exception($"{status} {code}: {detail} (tracking ID: {trackingId})")
{
    public int Status => status;
    public string Code => code;
    public string Detail => detail;

    public static async Task<DefenderException> FromResponseAsync(HttpResponseMessage response)
    {
        JsonObject? error = null;
        try { error = (JsonNode.Parse(await response.Content.ReadAsStringAsync()) as JsonObject)?["error"] as JsonObject; }
        catch (JsonException) { }
        var header = response.Headers.TryGetValues("x-ms-request-id", out var ids) ? ids.FirstOrDefault() : null;
        var trackingId = (string?)error?["target"] ?? (string?)error?["innerError"]?["request-id"] ?? header;
        return new((int)response.StatusCode, (string?)error?["code"] ?? response.ReasonPhrase ?? "", (string?)error?["message"] ?? "", trackingId);
    }
}`;

const BACKOFF = String.raw`// Exponential backoff with jitter: 1–2, 2–4, 4–8 … seconds, at most a minute.
static TimeSpan GetBackoffDelay(int attempt)
{
    var maxDelay = Math.Min(60, Math.Pow(2, attempt));
    return TimeSpan.FromSeconds(maxDelay / 2 + Random.Shared.NextDouble() * maxDelay / 2);
}`;

const ACTIONS = String.raw`// Finds the newest action on the device that is pending or in progress.
static async Task<JsonNode?> FindPendingActionAsync(HttpClient client, Uri url)
{
    var filter = Uri.EscapeDataString($"machineId eq '{url.Segments[3].TrimEnd('/')}'");
    var query = $"$filter={filter}&$orderby=creationDateTimeUtc%20desc&$top=20";
    using var response = await client.GetAsync(new Uri(url, $"/api/machineactions?{query}"));
    if (!response.IsSuccessStatusCode) throw await DefenderException.FromResponseAsync(response);
    var actions = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["value"]!.AsArray();
    return actions.FirstOrDefault(action => (string?)action?["status"] is "Pending" or "InProgress");
}`;

const RETRY_AFTER = (seconds: number) => String.raw`// Retry-After in seconds or as an HTTP date; otherwise the rate-limit window.
static TimeSpan GetRetryDelay(RetryConditionHeaderValue? retryAfter)
{
    var delay = retryAfter?.Delta ?? (retryAfter?.Date - DateTimeOffset.UtcNow) ?? TimeSpan.FromSeconds(${seconds});
    return (delay > TimeSpan.Zero ? delay : TimeSpan.Zero) + TimeSpan.FromSeconds(Random.Shared.NextDouble());
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`if (!Regex.IsMatch(value, @"\A(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})\z")) throw new ArgumentException($"Not a valid hash: {value}"); // MD5, SHA-1, SHA-256`,
  ip: String.raw`if (!IPAddress.TryParse(value, out _) || (!value.Contains(':') && value.Split('.').Length != 4)) throw new ArgumentException($"Not a valid IP address: {value}");`,
  domain: String.raw`if (!value.Contains('.') || Uri.CheckHostName(value) != UriHostNameType.Dns) throw new ArgumentException($"Not a valid domain name: {value}");`,
  url: String.raw`if (!Uri.TryCreate(value, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https")) throw new ArgumentException($"Not a valid URL: {value}");`,
};

function createParts(plan: HandlerPlan): HandlerParts {
  const is = createCondition(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: 'if (error.Status != 429 || attempt == 5) throw error;\nawait Task.Delay(GetRetryDelay(response.Headers.RetryAfter));', helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: 'if (error.Status < 500 || attempt == 5) throw error;\nawait Task.Delay(GetBackoffDelay(attempt));', helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: 'if (error.Status < 500 || attempt == 3) throw error;\nawait Task.Delay(GetBackoffDelay(attempt));\n// The action may have started despite the error: never start a second one.\nif (method == HttpMethod.Post && await FindPendingActionAsync(client, url) is { } pendingAction) return pendingAction;', helpers: [BACKOFF, ACTIONS] },
    'pending-action': {
      onError: `if (${is} && await FindPendingActionAsync(client, url) is { } pendingAction)\n    return await WaitForActionAsync(client, new Uri(url, $"/api/machineactions/{pendingAction["id"]}"));`,
      helpers: [ACTIONS, String.raw`static async Task<JsonNode?> WaitForActionAsync(HttpClient client, Uri actionUrl)
{
    for (var minute = 0; minute < 60; minute++)
    {
        using var response = await client.GetAsync(actionUrl);
        if (!response.IsSuccessStatusCode) throw await DefenderException.FromResponseAsync(response);
        var action = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        if ((string?)action?["status"] is not ("Pending" or "InProgress")) return action;
        await Task.Delay(TimeSpan.FromMinutes(1));
    }
    throw new TimeoutException($"{actionUrl} did not finish within an hour.");
}`],
    },
    split: { onError: '' },
    token: { parameters: ', Func<bool, Task<string>> getToken', attempts: 2, before: `${plan.scope === null ? '' : `// getToken requests the scope ${plan.scope}\n`}client.DefaultRequestHeaders.Authorization = new("Bearer", await getToken(false));`, onError: '// Refresh the token once. If the call still fails, another token will not help.\nif (error.Status != 401 || attempt == 2) throw error;\nclient.DefaultRequestHeaders.Authorization = new("Bearer", await getToken(true)); // true: force a refresh' },
    roles: { onError: String.raw`if (error.Status == 403)
{
    var lists = Regex.Split(error.Detail, "(?:required|application|user) (?:roles|scopes):", RegexOptions.IgnoreCase);
    Console.Error.WriteLine($"Required permissions (any one is enough): {lists.ElementAtOrDefault(1)?.Trim() ?? "see the operation documentation"}");
    Console.Error.WriteLine($"Permissions in the token: {lists.ElementAtOrDefault(2)?.Trim() ?? "none"}");
}` },
    poll: { attempts: 60, onError: `if (error.Status != ${plan.status} || attempt == 60) throw error;\nawait Task.Delay(TimeSpan.FromSeconds(30)); // Not ready yet: try again for up to 30 minutes in total.` },
    absent: { onError: 'if (error.Status == 404) return null; // The ID does not exist: a retry will not change that.' },
    skip: { onError: `if (${is}) return null; // This device does not support the operation: skip it.` },
    value: { parameters: ', string value', before: VALUES[plan.value], onError: '' },
    parameter: { before: `// Property names are case-sensitive.\nvar missing = new string[] { ${plan.parameters.map((name) => `"${name}"`).join(', ')} }.Where(name => !body.ContainsKey(name)).ToList();\nif (missing.Count > 0) throw new ArgumentException($"Missing: {string.Join(", ", missing)}");`, onError: 'Console.Error.WriteLine($"Sent property names: {string.Join(", ", body.Select(member => member.Key))}");' },
    body: { onError: 'Console.Error.WriteLine($"Sent property names (case-sensitive): {string.Join(", ", body.Select(member => member.Key))}");' },
    query: { parameters: ', IReadOnlyDictionary<string, string> options', before: 'var query = string.Join("&", options.Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}")); // options: { ["$filter"] = "…" }', onError: 'Console.Error.WriteLine($"Sent query: {Uri.UnescapeDataString(query)}");' },
    admin: { onError: `if (${is}) Console.Error.WriteLine("An administrator needs to fix the cause. Until then, the same call will be rejected.");` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

function createCondition({ code, status }: HandlerPlan): string {
  return code === null ? `error.Status == ${status}` : `error.Code == "${code}"`;
}

const USINGS = ['using System.Net;', 'using System.Net.Http.Headers;', 'using System.Text;', 'using System.Text.Json;', 'using System.Text.Json.Nodes;', 'using System.Text.RegularExpressions;'].join('\n');

/** Writes C# 12 or later, with implicit usings. */
export function writeCSharp(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = createParts(plan);
  if (plan.policy === 'split') return [USINGS, createSplitting(plan), ERROR].join('\n\n');
  const isBodyNeeded = plan.policy === 'body' || plan.policy === 'parameter';
  const url = plan.policy === 'query' ? 'new Uri($"{url}?{query}")' : 'url';
  const content = ` { Content = ${isBodyNeeded ? '' : 'body is null ? null : '}new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") }`;
  const call = `using var response = await client.SendAsync(new HttpRequestMessage(method, ${url})${content});\nif (response.IsSuccessStatusCode) return JsonNode.Parse(await response.Content.ReadAsStringAsync());\nvar error = await DefenderException.FromResponseAsync(response);\nConsole.Error.WriteLine(error.Message);`;
  const lines = attempts === undefined ? [before, call, onError, 'throw error;'] : [before, `for (var attempt = 1; ; attempt++)\n{\n${indent(`${call}\n${onError}`, 4)}\n}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  // In a file with top-level statements, type declarations must come after the local functions.
  return [USINGS, `static async Task<JsonNode?> CallDefenderAsync(HttpClient client, HttpMethod method, Uri url, JsonObject${isBodyNeeded ? '' : '?'} body${parameters})\n{\n${indent(body, 4)}\n}`, ...helpers, ERROR].join('\n\n');
}

function createSplitting(plan: HandlerPlan): string {
  return String.raw`// buildBody creates the body of one call, for example batch => new JsonObject { ["Indicators"] = new JsonArray([.. batch]) }
static async Task CallDefenderAsync(HttpClient client, Uri url, JsonNode[] items, Func<JsonNode[], JsonObject> buildBody)
{
    const int MaxBatchSize = ${plan.size};
    foreach (var batch in items.Chunk(MaxBatchSize)) await SendBatchAsync(client, url, batch, buildBody);
}

static async Task SendBatchAsync(HttpClient client, Uri url, JsonNode[] items, Func<JsonNode[], JsonObject> buildBody)
{
    var body = buildBody([.. items.Select(item => item.DeepClone())]);
    using var response = await client.PostAsync(url, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    if (response.IsSuccessStatusCode) return;
    var error = await DefenderException.FromResponseAsync(response);
    Console.Error.WriteLine(error.Message);
    if (!(${createCondition(plan)} && items.Length > 1)) throw error;
    var middle = (items.Length + 1) / 2;
    await SendBatchAsync(client, url, items[..middle], buildBody);
    await SendBatchAsync(client, url, items[middle..], buildBody);
}`;
}
