const unreachable = [
  'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'ENOTCACHED', 'EPIPE',
];

/** The meaning of npm's error codes for the user, and what the user can do. */
const readings = [
  { codes: unreachable, say: 'the package registry cannot be reached; check the network, VPN or proxy, then try again' },
  { codes: ['EACCES', 'EPERM', 'EROFS'], say: 'permission to write was denied; check the owner of this folder and of the npm cache, then try again' },
  { codes: ['ENOSPC', 'EDQUOT'], say: 'the disk is full; free about 500 MB, then try again' },
  { codes: ['E401', 'E403', 'ENEEDAUTH'], say: 'the package registry denied access; check which registry npm uses (npm config get registry)' },
  { codes: ['E404', 'ETARGET'], say: 'the package registry does not have one of the packages; check which registry npm uses (npm config get registry)' },
  { codes: ['EINTEGRITY', 'EBADF', 'Z_DATA_ERROR', 'Z_BUF_ERROR', 'TAR_BAD_ARCHIVE'], say: 'a download is corrupt; run npm cache verify, then try again' },
  { codes: ['EUSAGE'], say: 'package.json and package-lock.json do not match; check out both from the same commit' },
  {
    codes: ['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_HAS_EXPIRED'],
    say: 'the certificate of the package registry is not trusted; set NODE_EXTRA_CA_CERTS to the CA certificate of your network',
  },
];

/**
 * Explains in one line why the dependencies could not be installed.
 * @param {string} output what npm printed, including warnings
 * @param {number} exitCode exit code of npm
 * @returns {string | undefined} undefined if they were installed
 */
export function readInstallFailure(output, exitCode) {
  // npm can end with exit code 0 although files could not be unpacked, for instance on a full disk.
  const unpacking = /TAR_ENTRY_ERROR (\w+)/.exec(output)?.[1];
  if (exitCode === 0 && unpacking === undefined) return undefined;
  const code = unpacking ?? /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1] ?? `exit code ${exitCode}`;
  const log = /A complete log of this run can be found in:\s*(?:npm (?:error|ERR!)\s*)?(\S.*)/.exec(output)?.[1];
  return installFailure(code, log?.trim());
}

/**
 * Returns the line for one error code.
 * @param {string} code error code of npm or of the system
 * @param {string} [log] path of the npm log
 */
export function installFailure(code, log) {
  const reading = readings.find(({ codes }) => codes.includes(code));
  if (reading) return `Cannot install the dependencies: ${reading.say} (${code}).`;
  return `Cannot install the dependencies: npm failed with ${code}${log ? `; its log is ${log}` : ''}.`;
}
