/** The rate documented for most Defender for Endpoint operations. */
export const STANDARD_RATE = { callsPerMinute: 100, callsPerHour: 1500 } as const;
