// Preloaded into a child process: calls to *.googleapis.com go to the fake server on loopback
// (FAKE_GOOGLE_PORT), and a connection to anywhere else is refused.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const port = Number(process.env.FAKE_GOOGLE_PORT);
const loopback = '127.0.0.1';

/** The arguments of https.request as one options object: a URL or text may stand before the options. */
function readOptions(target, options) {
  if (typeof target !== 'string' && !(target instanceof URL)) return target;
  const { hostname, pathname, search } = new URL(target);
  return { ...options, hostname, path: pathname + search };
}

https.request = (target, ...rest) => {
  const callback = rest.find((argument) => typeof argument === 'function');
  const { hostname, host, path, method, headers } = readOptions(target, rest[0]);
  const wanted = hostname ?? host;
  if (!/(^|\.)googleapis\.com$/.test(wanted)) throw new Error(`Refused: https://${wanted}`);
  return http.request(
    { host: loopback, port, path, method, headers: { ...headers, host: wanted } },
    callback,
  );
};
https.get = (...parameters) => https.request(...parameters).end();

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectToFakeOnly(...parameters) {
  const [first] = parameters.flat();
  if (first?.host !== loopback || first?.port !== port) {
    throw new Error(`Refused: ${first?.host ?? first?.path ?? first}`);
  }
  return connect.apply(this, parameters);
};
syncBuiltinESMExports();
