import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indented, type HandlerParts } from './handler-parts.ts';

const ERROR = String.raw`public sealed class DefenderException(int status, string code, string detail, string? trackingId)
    : Exception($"{status} {code}: {detail} (tracking ID: {trackingId})")
{
    public int Status => status;
    public string Code => code;
    public string Detail => detail;

    public static async Task<DefenderException> Of(HttpResponseMessage response)
    {
        JsonObject? error = null;
        try { error = (JsonNode.Parse(await response.Content.ReadAsStringAsync()) as JsonObject)?["error"] as JsonObject; }
        catch (JsonException) { }
        var header = response.Headers.TryGetValues("x-ms-request-id", out var ids) ? ids.FirstOrDefault() : null;
        var trackingId = (string?)error?["target"] ?? (string?)error?["innerError"]?["request-id"] ?? header;
        return new((int)response.StatusCode, (string?)error?["code"] ?? response.ReasonPhrase ?? "", (string?)error?["message"] ?? "", trackingId);
    }
}`;

const BACKOFF = String.raw`// 1 to 2, 2 to 4, 4 to 8 … seconds, at most a minute, a part of it at random.
static TimeSpan Backoff(int attempt)
{
    var longest = Math.Min(60, Math.Pow(2, attempt));
    return TimeSpan.FromSeconds(longest / 2 + Random.Shared.NextDouble() * longest / 2);
}`;

const ACTIONS = String.raw`// The newest action on the device that has not ended.
static async Task<JsonNode?> PendingAction(HttpClient client, Uri url)
{
    var filter = Uri.EscapeDataString($"machineId eq '{url.Segments[3].TrimEnd('/')}'");
    var query = $"$filter={filter}&$orderby=creationDateTimeUtc%20desc&$top=20";
    using var response = await client.GetAsync(new Uri(url, $"/api/machineactions?{query}"));
    if (!response.IsSuccessStatusCode) throw await DefenderException.Of(response);
    var actions = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["value"]!.AsArray();
    return actions.FirstOrDefault(action => (string?)action?["status"] is "Pending" or "InProgress");
}`;

const RETRY_AFTER = (seconds: number) => String.raw`// Seconds or a date; where the response says neither, the window of the quota.
static TimeSpan WaitOf(RetryConditionHeaderValue? retryAfter)
{
    var asked = retryAfter?.Delta ?? (retryAfter?.Date - DateTimeOffset.UtcNow) ?? TimeSpan.FromSeconds(${seconds});
    return (asked > TimeSpan.Zero ? asked : TimeSpan.Zero) + TimeSpan.FromSeconds(Random.Shared.NextDouble());
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`if (!Regex.IsMatch(value, @"\A(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})\z")) throw new ArgumentException($"Not a valid hash: {value}"); // MD5, SHA-1, SHA-256`,
  ip: String.raw`if (!IPAddress.TryParse(value, out _) || (!value.Contains(':') && value.Split('.').Length != 4)) throw new ArgumentException($"Not a valid IP address: {value}");`,
  domain: String.raw`if (!value.Contains('.') || Uri.CheckHostName(value) != UriHostNameType.Dns) throw new ArgumentException($"Not a valid domain: {value}");`,
  url: String.raw`if (!Uri.TryCreate(value, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https")) throw new ArgumentException($"Not a valid URL: {value}");`,
};

function partsOf(plan: HandlerPlan): HandlerParts {
  const is = conditionOf(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: 'if (error.Status != 429 || attempt == 5) throw error;\nawait Task.Delay(WaitOf(response.Headers.RetryAfter));', helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: 'if (error.Status < 500 || attempt == 5) throw error;\nawait Task.Delay(Backoff(attempt));', helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: 'if (error.Status < 500 || attempt == 3) throw error;\nawait Task.Delay(Backoff(attempt));\n// The action may have started all the same: never start a second one.\nif (method == HttpMethod.Post && await PendingAction(client, url) is { } running) return running;', helpers: [BACKOFF, ACTIONS] },
    'pending-action': {
      onError: `if (${is} && await PendingAction(client, url) is { } running)\n    return await AwaitAction(client, new Uri(url, $"/api/machineactions/{running["id"]}"));`,
      helpers: [ACTIONS, String.raw`static async Task<JsonNode?> AwaitAction(HttpClient client, Uri action)
{
    for (var minute = 0; minute < 60; minute++)
    {
        using var response = await client.GetAsync(action);
        if (!response.IsSuccessStatusCode) throw await DefenderException.Of(response);
        var found = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        if ((string?)found?["status"] is not ("Pending" or "InProgress")) return found;
        await Task.Delay(TimeSpan.FromMinutes(1));
    }
    throw new TimeoutException($"{action} has not ended after an hour.");
}`],
    },
    split: { onError: '' },
    token: { parameters: ', Func<bool, Task<string>> getToken', attempts: 2, before: `${plan.scope === null ? '' : `// getToken asks for the scope ${plan.scope}\n`}client.DefaultRequestHeaders.Authorization = new("Bearer", await getToken(false));`, onError: '// A new token once; what it does not cure, a third one does not cure either.\nif (error.Status != 401 || attempt == 2) throw error;\nclient.DefaultRequestHeaders.Authorization = new("Bearer", await getToken(true)); // true: not the one that is kept' },
    roles: { onError: String.raw`if (error.Status == 403)
{
    var lists = Regex.Split(error.Detail, "(?:required|application|user) (?:roles|scopes):", RegexOptions.IgnoreCase);
    Console.Error.WriteLine($"Any one of these is enough: {lists.ElementAtOrDefault(1) ?? "see the page of the operation"}");
    Console.Error.WriteLine($"The token holds: {lists.ElementAtOrDefault(2) ?? "none"}");
}` },
    poll: { attempts: 60, onError: `if (error.Status != ${plan.status} || attempt == 60) throw error;\nawait Task.Delay(TimeSpan.FromSeconds(30)); // Not finished yet: half an hour in all.` },
    absent: { onError: 'if (error.Status == 404) return null; // There is no such ID: asking again changes nothing.' },
    skip: { onError: `if (${is}) return null; // This device cannot do it; go on with the next.` },
    value: { parameters: ', string value', before: VALUES[plan.value], onError: '' },
    parameter: { before: `// Names are case-sensitive.\nvar missing = new string[] { ${plan.parameters.map((name) => `"${name}"`).join(', ')} }.Where(name => !body.ContainsKey(name)).ToList();\nif (missing.Count > 0) throw new ArgumentException($"Missing: {string.Join(", ", missing)}");`, onError: 'Console.Error.WriteLine($"Sent: {string.Join(", ", body.Select(member => member.Key))}");' },
    body: { onError: 'Console.Error.WriteLine($"Sent, in this letter case: {string.Join(", ", body.Select(member => member.Key))}");' },
    query: { parameters: ', IReadOnlyDictionary<string, string> options', before: 'var query = string.Join("&", options.Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}")); // { ["$filter"] = … }', onError: 'Console.Error.WriteLine($"Query: {Uri.UnescapeDataString(query)}");' },
    admin: { onError: `if (${is}) Console.Error.WriteLine("An administrator has to act; the same call is refused until then.");` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

function conditionOf({ code, status }: HandlerPlan): string {
  return code === null ? `error.Status == ${status}` : `error.Code == "${code}"`;
}

const USINGS = ['using System.Net;', 'using System.Net.Http.Headers;', 'using System.Text;', 'using System.Text.Json;', 'using System.Text.Json.Nodes;', 'using System.Text.RegularExpressions;'].join('\n');

/** C# 12 or later, with implicit usings. */
export function writeCSharp(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = partsOf(plan);
  if (plan.policy === 'split') return [USINGS, splitting(plan), ERROR].join('\n\n');
  const isBodyNeeded = plan.policy === 'body' || plan.policy === 'parameter';
  const url = plan.policy === 'query' ? 'new Uri($"{url}?{query}")' : 'url';
  const content = ` { Content = ${isBodyNeeded ? '' : 'body is null ? null : '}new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") }`;
  const call = `using var response = await client.SendAsync(new HttpRequestMessage(method, ${url})${content});\nif (response.IsSuccessStatusCode) return JsonNode.Parse(await response.Content.ReadAsStringAsync());\nvar error = await DefenderException.Of(response);\nConsole.Error.WriteLine(error.Message);`;
  const lines = attempts === undefined ? [before, call, onError, 'throw error;'] : [before, `for (var attempt = 1; ; attempt++)\n{\n${indented(`${call}\n${onError}`, 4)}\n}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  // The functions come before the type: a program of top-level statements asks for it.
  return [USINGS, `static async Task<JsonNode?> CallDefender(HttpClient client, HttpMethod method, Uri url, JsonObject${isBodyNeeded ? '' : '?'} body${parameters})\n{\n${indented(body, 4)}\n}`, ...helpers, ERROR].join('\n\n');
}

function splitting(plan: HandlerPlan): string {
  return String.raw`// bodyOf makes the body of one call: part => new JsonObject { ["Indicators"] = new JsonArray([.. part]) }
static async Task CallDefender(HttpClient client, Uri url, JsonNode[] items, Func<JsonNode[], JsonObject> bodyOf)
{
    const int most = ${plan.size};
    foreach (var part in items.Chunk(most)) await SendPart(client, url, part, bodyOf);
}

static async Task SendPart(HttpClient client, Uri url, JsonNode[] items, Func<JsonNode[], JsonObject> bodyOf)
{
    var body = bodyOf([.. items.Select(item => item.DeepClone())]);
    using var response = await client.PostAsync(url, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    if (response.IsSuccessStatusCode) return;
    var error = await DefenderException.Of(response);
    Console.Error.WriteLine(error.Message);
    if (!(${conditionOf(plan)} && items.Length > 1)) throw error;
    var half = (items.Length + 1) / 2;
    await SendPart(client, url, items[..half], bodyOf);
    await SendPart(client, url, items[half..], bodyOf);
}`;
}
