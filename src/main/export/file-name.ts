import { plainLine } from '#domain/document/plain-text';

const longestName = 120;
/** Most file systems hold 255 bytes; some room is left for a copy's number. */
const longestNameInBytes = 240;
/** Names of devices, which Windows takes for the device also when an extension follows. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A name under which a file can lie on Windows, macOS and Linux, always inside the folder that it is joined to.
 * @param name as meant, without extension
 * @param extension without dot
 */
export function safeFileName(name: string, extension: 'docx' | 'pdf' | 'txt' | 'csv' | 'ics'): string {
  const end = `.${extension}`;
  const room = end.length + 1;
  const cleaned = trimmed(plainLine(name).replace(/[<>:"/\\|?*]/g, '-'));
  const short = trimmed(shortened(cleaned, longestName - room, longestNameInBytes - room));
  const stem = short.split('.')[0]?.trim() ?? '';
  return `${short === '' ? 'Document' : deviceName.test(stem) ? `_${short}` : short}${end}`;
}

/** A dot in front hides a file, dots and spaces at the end are dropped by Windows. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function shortened(name: string, units: number, bytes: number): string {
  let short = '';
  for (const character of name) {
    const longer = short + character;
    if (longer.length > units || Buffer.byteLength(longer) > bytes) break;
    short = longer;
  }
  return short;
}
