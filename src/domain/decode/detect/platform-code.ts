/**
 * What Logic Apps and Power Automate say of their own steps, and Power BI of its gateway: never sent by an API.
 */
const PLATFORM_CODE = /^(?:action(?:failed|skipped|conditionfailed|dependencyfailed|branchingconditionnotsatisfied|branchfailed)|(?:dm_|modelrefresh_)\w{3,100})$/i;

/** Whether a code is that of a platform around the call. */
export function isPlatformCode(code: string): boolean {
  return PLATFORM_CODE.test(code);
}
