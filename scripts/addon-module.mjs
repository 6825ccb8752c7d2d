// Makes the add-on's bundle a module whose globals are handed in: a page that may evaluate no texts runs
// it in its worker, where none of the worker's own globals is to be seen.

/** Of a browser's worker, and not of Apps Script. */
const browserOnly = `
  AbortController AbortSignal Blob BroadcastChannel Cache CacheStorage CompressionStream Crypto CryptoKey
  CustomEvent DecompressionStream DedicatedWorkerGlobalScope DOMException Event EventSource EventTarget
  File FileReader FileReaderSync FontFace FormData Headers ImageBitmap ImageData IDBFactory Lock
  LockManager MessageChannel MessageEvent MessagePort Notification OffscreenCanvas Performance
  PermissionStatus Permissions ReadableStream Request Response Scheduler ServiceWorkerRegistration
  StorageManager SubtleCrypto TextDecoder TextEncoder TransformStream URL URLPattern URLSearchParams
  WebAssembly WebSocket WebTransport Worker WorkerGlobalScope WorkerLocation WorkerNavigator
  WritableStream XMLHttpRequest addEventListener atob btoa caches cancelAnimationFrame clearInterval
  clearTimeout close createImageBitmap crossOriginIsolated crypto dispatchEvent document fetch fonts
  importScripts indexedDB isSecureContext location name navigator origin performance postMessage
  queueMicrotask removeEventListener reportError requestAnimationFrame scheduler self setInterval
  setTimeout structuredClone trustedTypes window`
  .trim()
  .split(/\s+/);

/**
 * @param {string} code of dist/Code.js
 * @param {readonly string[]} services the names of Google's that are handed in
 */
export function addonModule(code, services) {
  const evaluated = withoutTexts(code);
  const entries = [...evaluated.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  const names = ['Date', ...services, ...browserOnly];
  return `export default function (globalThis) {
  const { ${names.join(', ')} } = globalThis;
  return (function () {
${evaluated}
return { ${entries.join(', ')} };
  })();
}
`;
}

/** The commands as code: in dist/Code.js they are a text, evaluated when they are called first. */
function withoutTexts(code) {
  const start = 'commands_.text = ';
  const lines = code.split('\n').map((line) => {
    if (!line.startsWith(start)) return line;
    const text = JSON.parse(line.slice(start.length, -1));
    const end = text.lastIndexOf('\n');
    return `${start}function () {\n${text.slice(0, end)}\nreturn ${text.slice(end + 1)};\n};`;
  });
  const called = '(0, eval)(commands_.text)';
  const all = lines.join('\n');
  if (!all.includes(called)) throw new Error(`dist/Code.js does not call ${called}.`);
  return all.replace(called, 'commands_.text()');
}
