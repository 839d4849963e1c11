/** Codes that Logic Apps and Power Automate use for their own steps, and Power BI for its gateway. No API sends them. */
const PLATFORM_CODE = /^(?:action(?:failed|skipped|conditionfailed|dependencyfailed|branchingconditionnotsatisfied|branchfailed)|(?:dm_|modelrefresh_)\w{3,100})$/i;

/** Returns whether a code comes from a platform around the call. */
export function isPlatformCode(code: string): boolean {
  return PLATFORM_CODE.test(code);
}
