/** One guard of the program, how to take it out, and the tag of the tests that must then turn red. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Exactly this text, which must occur once. */
  readonly text: string;
  readonly instead: string;
  readonly tag: string;
}

const sessionGuards = 'src/main/shell/session-guards.ts';
const contentsGuards = 'src/main/shell/contents-guards.ts';
const window = 'src/main/shell/window.ts';
const powerWatch = 'src/main/shell/power-watch.ts';
const singleInstance = 'src/main/shell/single-instance.ts';
const appFiles = 'src/main/shell/app-files.ts';

/** A line of code that does nothing any more. */
function without(name: string, file: string, text: string, tag: string): Guard {
  return { name, file, text, instead: '', tag };
}

function insecure(setting: string, value: string, other: string): Guard {
  const [text, instead] = [`    ${setting}: ${value},`, `    ${setting}: ${other},`];
  return { name: `${setting}: ${value}`, file: window, text, instead, tag: '@preferences' };
}

export const guards: readonly Guard[] = [
  insecure('sandbox', 'true', 'false'),
  insecure('contextIsolation', 'true', 'false'),
  insecure('nodeIntegration', 'false', 'true'),
  insecure('nodeIntegrationInSubFrames', 'false', 'true'),
  insecure('nodeIntegrationInWorker', 'false', 'true'),
  insecure('webSecurity', 'true', 'false'),
  insecure('allowRunningInsecureContent', 'false', 'true'),
  insecure('experimentalFeatures', 'false', 'true'),
  insecure('webviewTag', 'false', 'true'),
  insecure('spellcheck', 'false', 'true'),
  {
    name: 'session in memory',
    file: 'src/main/shell/sessions.ts',
    text: 'session.fromPartition(name,',
    instead: 'session.fromPartition(`persist:$' + '{name}`,',
    tag: '@preferences',
  },
  without(
    'spell checker off',
    'src/main/shell/sessions.ts',
    'made.setSpellCheckerEnabled(false);',
    '@preferences',
  ),
  without(
    'WebRTC without own packets',
    contentsGuards,
    "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');",
    '@preferences',
  ),
  without('no script while printing', 'src/main/shell/pdf-engine.ts', 'javascript: false, ', '@print-window'),
  without(
    'title fixed',
    window,
    "window.on('page-title-updated', (event) => event.preventDefault());",
    '@title',
  ),
  without('permission requests', sessionGuards, '  denyPermissionRequests(session);', '@permission-requests'),
  without('permission checks', sessionGuards, '  denyPermissionChecks(session);', '@permission-checks'),
  without('devices', sessionGuards, '  denyDevices(session);', '@devices'),
  without('downloads', sessionGuards, '  denyDownloads(session);', '@downloads'),
  without('network requests', sessionGuards, '  denyNetwork(session);', '@network'),
  without('network below the page', 'src/main/index.ts', 'closeNetwork(app.commandLine);', '@switches'),
  without('webviews', contentsGuards, '  denyWebviews(contents);', '@webviews'),
  without('new windows', contentsGuards, '  denyNewWindows(contents);', '@new-windows'),
  without('navigation', contentsGuards, '  denyNavigation(contents);', '@navigation'),
  without('redirects', contentsGuards, '  denyRedirects(contents);', '@redirects'),
  without(
    'content policy',
    'src/main/shell/content-policy.ts',
    "    'content-security-policy': policy,",
    '@content-policy',
  ),
  {
    name: 'a nonce for each load',
    file: 'src/main/shell/app-protocol.ts',
    text: "return randomBytes(24).toString('base64url');",
    instead: "return randomBytes(0).toString('base64url') + 'altijd-dezelfde-nonce';",
    tag: '@content-policy',
  },
  {
    name: 'list of files',
    file: appFiles,
    text: '  const file = files.get(request.url);',
    instead: `  const root = join([...files.values()].find(({ location }) => location.endsWith('index.html')).location, '..');
  const path = decodeURIComponent(new URL(request.url).pathname);
  const file = files.get(request.url) ?? { location: join(root, path), contentType: 'text/plain' };`,
    tag: '@file-list',
  },
  without('GET only', appFiles, "  if (request.method !== 'GET') return refusal(405);", '@file-list'),
  {
    name: 'single instance',
    file: singleInstance,
    text: 'if (!app.requestSingleInstanceLock()) {',
    instead: 'if (process.pid < 0) {',
    tag: '@single-instance',
  },
  without(
    'message of the second',
    singleInstance,
    'dialog.showErrorBox(shellTexts.alreadyOpen.title, shellTexts.alreadyOpen.body);',
    '@single-instance',
  ),
  without('first to the front', singleInstance, '    window.focus();', '@single-instance'),
  without('lock when the screen locks', powerWatch, "  monitor.on('lock-screen', onScreenLock);", '@lock'),
  without('lock at suspend', powerWatch, "  monitor.on('suspend', onSuspend);", '@lock'),
  without('lock when idle', powerWatch, "    if (idle && !wasIdle) onLock('idle');", '@lock'),
  without('day at waking', powerWatch, "  monitor.on('resume', wake);", '@wake'),
  {
    name: 'page loaded again',
    file: 'src/main/shell/page-recovery.ts',
    text: 'if (watch.mayRestart(performance.now())) void showStartPage(window);',
    instead: 'if (watch.mayRestart(performance.now())) void window;',
    tag: '@recovery',
  },
  without(
    'keys left to the page',
    'src/main/shell/dutch-menu.ts',
    ', registerAccelerator: false',
    '@menu-keys',
  ),
];
