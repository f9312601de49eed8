/** What the window's page may load: its own files, styles with this load's nonce, and nothing else. */
export function windowPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // pdf.js hands the fonts of a previewed PDF over as data.
    "font-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What a document that is being printed may load: its own styles by their hash, and what it carries as data. */
export function documentPolicy(styleHashes: readonly string[]): string {
  const styles =
    styleHashes.length === 0 ? "'none'" : styleHashes.map((hash) => `'sha256-${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Features that the program never uses; the permission handlers refuse them as well. */
const refusedFeatures = [
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The headers that every answer carries. */
export function answerHeaders(contentType: string, policy: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': refusedFeatures,
    'cache-control': 'no-store',
  };
}

/** An answer that gives nothing away. */
export function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: answerHeaders('text/plain', "default-src 'none'") });
}
