/** What most pages of the Endpoint API state. */
export const STANDARD_RATE = { callsPerMinute: 100, callsPerHour: 1500 } as const;
